package org.sanxiang.desk.subscription;

import java.time.LocalDate;
import java.util.List;

import org.sanxiang.desk.Groups;
import org.sanxiang.desk.Words;
import org.sanxiang.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is due from a person: the steps in hand, and those of the person's groups that nobody has taken. */
@Repository
class DueDates {

    /**
     * A step and the day by which it is due.
     *
     * @param caseName its number, or that of the clue; no party, no matter: calendars lie on foreign machines
     */
    record Due(long stepId, long caseId, String caseName, String title, LocalDate on) {
    }

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Words words;

    DueDates(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** The most urgent first, {@value MOST} at most. */
    List<Due> of(Actor actor) {
        return jdbc.sql("select s.id, s.case_id, s.step, s.due, c.number from open_step s join case_file c on c.id = s.case_id"
                        + " where s.due is not null and (s.assignee_id = :person or s.assignee_id is null and "
                        + Groups.waits(actor) + ") order by s.due, s.id limit " + MOST).params(Groups.of(actor))
                .query((row, n) -> new Due(row.getLong("id"), row.getLong("case_id"),
                        name(row.getString("number"), row.getLong("case_id")), words.step(row.getString("step")),
                        row.getObject("due", LocalDate.class))).list();
    }

    private String name(String number, long caseId) {
        return number == null ? words.of("case.clue", Long.toString(caseId)) : number;
    }
}
