package org.sanxiang.desk.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.OpenStepRow;
import org.sanxiang.desk.Due;
import org.sanxiang.desk.Groups;
import org.sanxiang.desk.Words;
import org.sanxiang.kernel.Actor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for a person: the steps taken, and those of the person's groups that nobody has taken. */
@Repository
class Inbox {

    private static final String MINE = "s.assignee_id = :person";
    private static final String GROUP = "s.assignee_id is null and ";
    private static final String FROM = " from open_step s join case_file c on c.id = s.case_id where ";
    private static final String COLUMNS =
            "select " + OpenStepRow.COLUMNS + ", c.number, c.party_name, c.matter_name";
    private static final String MOST_URGENT_FIRST =
            " order by case when s.due is null then 1 else 0 end, s.due, s.id limit :size offset :offset";

    private final JdbcClient jdbc;
    private final Words words;

    Inbox(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    Page<Waiting> mine(Actor actor, Pageable page) {
        return page(MINE, Map.of("person", actor.personId()), page);
    }

    Page<Waiting> group(Actor actor, Pageable page) {
        return page(GROUP + Groups.waits(actor), Groups.of(actor), page);
    }

    /** Counts only what one page does not show. */
    private Page<Waiting> page(String condition, Map<String, Object> values, Pageable page) {
        Map<String, Object> paged = new HashMap<>(values);
        paged.put("size", page.getPageSize());
        paged.put("offset", page.getOffset());
        return PageableExecutionUtils.getPage(jdbc.sql(COLUMNS + FROM + condition + MOST_URGENT_FIRST).params(paged)
                .query((row, number) -> waiting(row)).list(), page, () ->
                jdbc.sql("select count(*)" + FROM + condition).params(values).query(Long.class).single());
    }

    private Waiting waiting(ResultSet row) throws SQLException {
        OpenStep open = OpenStepRow.read(row);
        String number = row.getString("number");
        return new Waiting(open.caseId(), number == null ? words.of("case.clue", String.valueOf(open.caseId())) : number,
                row.getString("party_name"), row.getString("matter_name"), open.step(), words.step(open.step()),
                open.id(), open.since(), Due.of(open, words));
    }
}
