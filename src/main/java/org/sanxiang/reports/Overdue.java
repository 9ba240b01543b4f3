package org.sanxiang.reports;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open steps whose last day is over. */
@Component
class Overdue {

    /**
     * A step that is late.
     *
     * @param number   null while the case is a clue
     * @param role     whose group it waits for
     * @param assignee null where nobody has taken it
     * @param all      how many steps are late in all
     */
    record Late(long caseId, String number, String party, String step, String role, String assignee, LocalDate due,
                long all) {
    }

    private static final int SHOWN = 50;

    private final JdbcClient jdbc;

    Overdue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The longest overdue first, {@value SHOWN} at most. */
    List<Late> on(LocalDate today) {
        return jdbc.sql("""
                select s.case_id, f.number, f.party_name, s.step, s.role, s.assignee_name, s.due, count(*) over () as late
                from open_step s join case_file f on f.id = s.case_id
                where s.due < :today and f.procedure_key = 'penalty' order by s.due, s.id limit\s""" + SHOWN)
                .param("today", today)
                .query((row, n) -> new Late(row.getLong("case_id"), row.getString("number"), row.getString("party_name"),
                        row.getString("step"), row.getString("role"), row.getString("assignee_name"),
                        row.getObject("due", LocalDate.class), row.getLong("late"))).list();
    }
}
