package org.sanxiang.desk.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.OpenStepRow;
import org.sanxiang.desk.Due;
import org.sanxiang.desk.Groups;
import org.sanxiang.desk.Words;
import org.sanxiang.kernel.Actor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** What waits for a person: the steps taken, and those of the person's groups that nobody has taken. */
@Component
class Inbox {

    private static final String MOST_URGENT_FIRST = "s.urgent_on, s.id";

    private final StepList steps;
    private final Words words;

    Inbox(StepList steps, Words words) {
        this.steps = steps;
        this.words = words;
    }

    Page<Waiting> mine(Actor actor, Pageable page) {
        return steps.page("s.assignee_id = :person", MOST_URGENT_FIRST, Map.of("person", actor.personId()), page, this::waiting);
    }

    Page<Waiting> group(Actor actor, Pageable page) {
        return steps.page("s.assignee_id is null and " + Groups.waits(actor), MOST_URGENT_FIRST, Groups.of(actor), page, this::waiting);
    }

    private Waiting waiting(ResultSet row, int at) throws SQLException {
        OpenStep open = OpenStepRow.read(row);
        String number = row.getString("number");
        return new Waiting(open.caseId(), number == null ? words.of("case.clue", String.valueOf(open.caseId())) : number,
                row.getString("party_name"), row.getString("matter_name"), open.step(), words.step(open.step()),
                open.id(), open.since(), Due.of(open, words));
    }
}
