package org.sanxiang.desk.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import org.sanxiang.cases.OpenStepRow;
import org.sanxiang.cases.StepClock;
import org.sanxiang.desk.Due;
import org.sanxiang.desk.Groups;
import org.sanxiang.desk.Words;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What must be done beside the steps, such as deciding on what is preserved: for the handlers while it runs, and for the
 * head of their unit once it is over.
 */
@Repository
class ClocksBeside {

    private static final String COLUMNS = "select s.case_id, s.clock, s.subject, s.clock_from, s.clock_soon, s.clock_end,"
            + " s.provisional, c.number, c.party_name, c.matter_name";
    private static final String HANDLED = "exists (select 1 from case_duty h where h.case_id = c.id"
            + " and h.person_id = :person and h.duty = 'HANDLER' and h.ended_at is null)";
    private static final String FROM = " from side_clock s join case_file c on c.id = s.case_id where " + Groups.notRecused("s.case_id")
            + " and (" + HANDLED + " or s.clock_end <= :now and c.unit = :unit)";
    private static final String MOST_URGENT_FIRST = " order by s.clock_end, s.case_id, s.place limit :size offset :offset";
    private static final String NO_UNIT = "-";

    private final JdbcClient jdbc;
    private final Words words;

    ClocksBeside(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** Empty for whoever handles no cases and heads no unit. */
    Page<Beside> of(Actor actor, Pageable page) {
        if (!actor.has(Role.OFFICER) && !actor.has(Role.UNIT_HEAD)) {
            return Page.empty(page);
        }
        Map<String, Object> values = new HashMap<>(Map.of("person", actor.personId(), "now", words.now(),
                "unit", actor.has(Role.UNIT_HEAD) ? actor.unit() : NO_UNIT,
                "size", page.getPageSize(), "offset", page.getOffset()));
        return PageableExecutionUtils.getPage(jdbc.sql(COLUMNS + FROM + MOST_URGENT_FIRST).params(values)
                .query((row, number) -> beside(row)).list(), page, () ->
                jdbc.sql("select count(*)" + FROM).params(values).query(Long.class).single());
    }

    private Beside beside(ResultSet row) throws SQLException {
        StepClock clock = OpenStepRow.clock(row);
        String number = row.getString("number");
        long caseId = row.getLong("case_id");
        return new Beside(caseId, number == null ? words.of("case.clue", String.valueOf(caseId)) : number,
                row.getString("party_name"), row.getString("matter_name"), words.of("enum." + clock.name()),
                row.getString("subject"), Due.of(clock, words));
    }
}
