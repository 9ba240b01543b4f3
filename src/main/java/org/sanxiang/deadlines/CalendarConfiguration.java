package org.sanxiang.deadlines;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.sanxiang.kernel.ConfigFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads {@code config/calendar/<year>.csv} for every year that has an arrangement. */
@Configuration
class CalendarConfiguration {

    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2100;

    @Bean
    WorkCalendar workCalendar(ConfigFiles config) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> makeup = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        for (int year = FIRST_YEAR; year < LAST_YEAR; year++) {
            String table = "calendar/" + year + ".csv";
            if (config.exists(table)) {
                years.add(year);
                config.table(table).forEach(row ->
                        ("makeup".equals(row.get("kind")) ? makeup : off).add(LocalDate.parse(row.get("day"))));
            }
        }
        return new WorkCalendar(Set.copyOf(off), Set.copyOf(makeup), Set.copyOf(years));
    }
}
