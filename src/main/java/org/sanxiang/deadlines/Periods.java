package org.sanxiang.deadlines;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;
import org.sanxiang.deadlines.Period.Unit;
import org.sanxiang.kernel.ConfigFiles;
import org.springframework.stereotype.Component;

/** The periods of {@code config/periods.csv}, each with its article, counted in the working-day calendar. */
@Component
public class Periods {

    private final Map<String, Period> periods = new HashMap<>();
    private final WorkCalendar calendar;

    Periods(ConfigFiles config, WorkCalendar calendar) {
        this.calendar = calendar;
        config.table("periods.csv").forEach(row -> periods.put(row.get("period"), period(row)));
    }

    private static Period period(CSVRecord row) {
        return new Period(Integer.parseInt(row.get("length")), Unit.valueOf(row.get("unit")),
                Boolean.parseBoolean(row.get("roll")));
    }

    /** @param name the period's name in {@code config/periods.csv}, for example {@code hearing-request} */
    public Period period(String name) {
        Period period = periods.get(name);
        if (period == null) {
            throw new IllegalArgumentException("no such period in config/periods.csv: " + name);
        }
        return period;
    }

    /** The last day of the named period; the day of {@code start} does not count. */
    public LocalDate due(LocalDate start, String name) {
        return calendar.due(start, period(name));
    }

    /**
     * The last day of a named period that runs from {@code start}; where {@code hindrance} ended only after it was over,
     * the period runs again from that day.
     */
    public LocalDate due(LocalDate start, LocalDate hindrance, String name) {
        LocalDate due = due(start, name);
        return hindrance.isAfter(due) ? due(hindrance, name) : due;
    }

    public WorkCalendar calendar() {
        return calendar;
    }
}
