package org.sanxiang.cases;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which clocks of open steps have been found overdue; each is noted once for each of its ends. */
@Repository
class OverdueNotes {

    private static final String UNNOTED = """
            from open_step s left join overdue_note n on n.case_id = s.case_id and n.clock = s.clock and n.due = s.due
            where s.clock_end <= :now and n.case_id is null""";

    private final JdbcClient jdbc;

    OverdueNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The cases with a clock that is over and not yet noted. */
    List<Long> cases(LocalDateTime now) {
        return jdbc.sql("select distinct s.case_id " + UNNOTED + " order by s.case_id").param("now", now)
                .query(Long.class).list();
    }

    List<OpenStep> steps(long caseId, LocalDateTime now) {
        return jdbc.sql("select " + OpenStepRow.COLUMNS + " " + UNNOTED + " and s.case_id = :case order by s.id")
                .param("now", now).param("case", caseId).query((row, number) -> OpenStepRow.read(row)).list();
    }

    void note(OpenStep step, LocalDate today) {
        jdbc.sql("insert into overdue_note (case_id, clock, due, noted_on) values (?, ?, ?, ?)")
                .params(step.caseId(), step.clock().period(), step.due(), today).update();
    }
}
