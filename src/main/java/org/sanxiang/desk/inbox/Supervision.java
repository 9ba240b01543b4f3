package org.sanxiang.desk.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.OpenStepRow;
import org.sanxiang.cases.Superiors;
import org.sanxiang.desk.Due;
import org.sanxiang.desk.Groups;
import org.sanxiang.desk.Words;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** 逾期督办: the overdue steps of those of whom a person is the superior; a unit head's are those of the own unit. */
@Component
class Supervision {

    private static final String OVERDUE = "s.clock_end <= :now and " + Groups.notRecused("s.case_id") + " and (%s)";
    private static final String LONGEST_FIRST = "s.clock_end, s.id";
    private static final String OF_UNIT = "s.role in (:ofUnit) and s.unit = :unit";
    private static final String OF_ALL = "s.role in (:ofAll)";

    private final StepList steps;
    private final Words words;

    Supervision(StepList steps, Words words) {
        this.steps = steps;
        this.words = words;
    }

    /** Empty for whoever is nobody's superior. */
    Page<Supervised> of(Actor actor, Pageable page) {
        Map<String, Object> values = Map.of("now", words.now(), "person", actor.personId(),
                "unit", actor.unit(), "ofUnit", Superiors.below(Role.UNIT_HEAD.key()), "ofAll", below(actor));
        List<String> reach = new ArrayList<>();
        if (actor.has(Role.UNIT_HEAD)) {
            reach.add(OF_UNIT);
        }
        if (actor.isAgencyHead()) {
            reach.add(OF_ALL);
        }
        return reach.isEmpty() ? Page.empty(page)
                : steps.page(OVERDUE.formatted(String.join(" or ", reach)), LONGEST_FIRST, values, page, this::supervised);
    }

    private static List<String> below(Actor actor) {
        List<String> groups = new ArrayList<>(Superiors.below("agency-head"));
        groups.addAll(actor.has(Role.PRINCIPAL_HEAD) ? Superiors.below(Role.PRINCIPAL_HEAD.key()) : List.of());
        return groups;
    }

    private Supervised supervised(ResultSet row, int at) throws SQLException {
        OpenStep open = OpenStepRow.read(row);
        String number = row.getString("number");
        return new Supervised(open.caseId(),
                number == null ? words.of("case.clue", String.valueOf(open.caseId())) : number,
                row.getString("party_name"), row.getString("matter_name"), words.step(open.step()),
                open.assigneeName() == null ? words.role(open.role()) : open.assigneeName(), Due.of(open, words));
    }
}
