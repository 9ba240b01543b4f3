package org.sanxiang.penalty;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanxiang.catalog.Matters;
import org.sanxiang.deadlines.WorkCalendar;
import org.sanxiang.kernel.ConfigFiles;
import org.springframework.stereotype.Component;

/** What a bureau sets for enforcement, in {@code config/enforcement.csv}. */
@Component
class EnforcementSettings {

    private final Map<String, String> settings;
    private final Matters matters;

    EnforcementSettings(ConfigFiles config, Matters matters) {
        this.matters = matters;
        settings = config.table("enforcement.csv").stream()
                .collect(Collectors.toMap(row -> row.get("setting"), row -> row.get("value")));
    }

    /** Whether any part of the time lies in the night (行政强制法 43). */
    boolean atNight(LocalDateTime from, LocalDateTime to) {
        LocalTime evening = LocalTime.parse(settings.get("night-from"));
        LocalTime morning = LocalTime.parse(settings.get("night-to"));
        return !from.toLocalDate().equals(to.toLocalDate())
                || from.toLocalTime().isBefore(morning) || to.toLocalTime().isAfter(evening);
    }

    /** Whether any of the days is one on which nobody is compelled (行政强制法 43). */
    boolean onDayOff(LocalDateTime from, LocalDateTime to, WorkCalendar calendar) {
        boolean weekendsToo = Boolean.parseBoolean(settings.get("weekends-off"));
        return from.toLocalDate().datesUntil(to.toLocalDate().plusDays(1))
                .anyMatch(day -> weekendsToo ? !calendar.isWorkingDay(day) : calendar.off().contains(day));
    }

    /** Whether buildings of the matter breach the planning law, so that no court is asked to demolish them (城乡规划法 68). */
    boolean isPlanning(String matter) {
        return matters.find(matter).filter(one -> one.field().equals(settings.get("planning-field"))).isPresent();
    }
}
