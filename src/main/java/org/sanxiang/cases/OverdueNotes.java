package org.sanxiang.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which clocks of open steps and beside them have been found overdue; each is noted once for each of its ends. */
@Repository
class OverdueNotes {

    private static final List<String> WHERE_CLOCKS_STAND = List.of("open_step", "side_clock");
    private static final Map<String, String> OWNERS = Map.of("open_step", "s.step, s.role",
            "side_clock", "'' step, 'handler' role");
    private static final String UNNOTED = """
             from %s s left join overdue_note n on n.case_id = s.case_id and n.clock = s.clock and n.due = s.due
            where s.clock_end <= :now and n.case_id is null""";
    private static final String CLOCK = "select s.case_id, s.clock, s.clock_from, s.clock_soon, s.clock_end, s.provisional, ";

    private final JdbcClient jdbc;

    OverdueNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The cases with a clock that is over and not yet noted. */
    List<Long> cases(LocalDateTime now) {
        return WHERE_CLOCKS_STAND.stream().flatMap(table ->
                jdbc.sql("select distinct s.case_id" + UNNOTED.formatted(table)).param("now", now).query(Long.class).list()
                        .stream()).distinct().sorted().toList();
    }

    List<Overdue> clocks(long caseId, LocalDateTime now) {
        return WHERE_CLOCKS_STAND.stream().flatMap(table ->
                jdbc.sql(CLOCK + OWNERS.get(table) + UNNOTED.formatted(table) + " and s.case_id = :case")
                        .param("now", now).param("case", caseId).query((row, number) -> read(row)).list().stream()).toList();
    }

    void note(Overdue clock, LocalDate today) {
        jdbc.sql("insert into overdue_note (case_id, clock, due, noted_on) values (?, ?, ?, ?)")
                .params(clock.caseId(), clock.clock().period(), clock.due(), today).update();
    }

    private static Overdue read(ResultSet row) throws SQLException {
        return new Overdue(row.getLong("case_id"), row.getString("step"), row.getString("role"), OpenStepRow.clock(row));
    }
}
