package org.sanxiang.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;
import org.sanxiang.kernel.ConfigFiles;
import org.springframework.stereotype.Component;

/** Reads {@code config/calendar/<year>.csv} for every year that has an arrangement. */
@Component
class DeliveredArrangements {

    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2100;

    private final List<Arrangement> arrangements = new ArrayList<>();

    DeliveredArrangements(ConfigFiles config) {
        for (int year = FIRST_YEAR; year < LAST_YEAR; year++) {
            String table = "calendar/" + year + ".csv";
            if (config.exists(table)) {
                arrangements.add(read(year, config.table(table)));
            }
        }
    }

    private static Arrangement read(int year, List<CSVRecord> rows) {
        return new Arrangement(year, days(rows, "off"), days(rows, "makeup"));
    }

    private static Set<LocalDate> days(List<CSVRecord> rows, String kind) {
        return rows.stream().filter(row -> row.get("kind").equals(kind)).map(row -> LocalDate.parse(row.get("day")))
                .collect(Collectors.toSet());
    }

    List<Arrangement> all() {
        return List.copyOf(arrangements);
    }
}
