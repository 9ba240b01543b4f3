package org.sanxiang.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The arrangements that were imported; each replaces what was delivered for its year. */
@Repository
class ImportedArrangements {

    private record Day(int year, LocalDate date, boolean worked) {
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportedArrangements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Arrangement> all() {
        Map<Integer, Set<LocalDate>> off = new TreeMap<>();
        Map<Integer, Set<LocalDate>> makeup = new TreeMap<>();
        jdbc.sql("select arranged_year, calendar_date, worked from calendar_day").query(ImportedArrangements::day).list()
                .forEach(day -> (day.worked() ? makeup : off).computeIfAbsent(day.year(), year -> new HashSet<>())
                        .add(day.date()));
        return off.entrySet().stream().map(year -> new Arrangement(year.getKey(), year.getValue(),
                makeup.getOrDefault(year.getKey(), Set.of()))).toList();
    }

    /** When the year was imported, and by whom; the latest counts. */
    Map<Integer, Calendars.Import> imports() {
        Map<Integer, Calendars.Import> imports = new TreeMap<>();
        jdbc.sql("select arranged_year, imported_at, imported_by from calendar_year").query((row, number) ->
                imports.put(row.getInt("arranged_year"), new Calendars.Import(
                        row.getObject("imported_at", LocalDateTime.class), row.getString("imported_by")))).list();
        return imports;
    }

    void save(Arrangement arrangement, String person) {
        jdbc.sql("delete from calendar_day where arranged_year = ?").param(arrangement.year()).update();
        jdbc.sql("delete from calendar_year where arranged_year = ?").param(arrangement.year()).update();
        jdbc.sql("insert into calendar_year (arranged_year, imported_at, imported_by) values (?, ?, ?)")
                .params(arrangement.year(), LocalDateTime.now(clock), person).update();
        arrangement.off().forEach(day -> save(arrangement.year(), day, false));
        arrangement.makeup().forEach(day -> save(arrangement.year(), day, true));
    }

    private void save(int year, LocalDate day, boolean worked) {
        jdbc.sql("insert into calendar_day (arranged_year, calendar_date, worked) values (?, ?, ?)")
                .params(year, day, worked).update();
    }

    private static Day day(ResultSet row, int number) throws SQLException {
        return new Day(row.getInt("arranged_year"), row.getObject("calendar_date", LocalDate.class), row.getBoolean("worked"));
    }
}
