package org.sanxiang.desk.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 逾期督办: the overdue steps of those of whom a person is the superior; a unit head's are those of the own unit. */
@Repository
class Supervision {

    private static final String FROM = " from open_step s join case_file c on c.id = s.case_id where s.clock_end <= :now and "
            + Groups.NOT_RECUSED + " and (%s)";
    private static final String COLUMNS =
            "select " + OpenStepRow.COLUMNS + ", c.number, c.party_name, c.matter_name";
    private static final String LONGEST_FIRST = " order by s.clock_end, s.id limit :size offset :offset";
    private static final String OF_UNIT = "s.role in (:ofUnit) and c.unit = :unit";
    private static final String OF_ALL = "s.role in (:ofAll)";

    private final JdbcClient jdbc;
    private final Words words;

    Supervision(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** Empty for whoever is nobody's superior. */
    Page<Supervised> of(Actor actor, Pageable page) {
        Map<String, Object> values = new HashMap<>(Map.of("now", words.now(), "person", actor.personId(),
                "unit", actor.unit(), "ofUnit", Superiors.below(Role.UNIT_HEAD.key()), "ofAll", below(actor),
                "size", page.getPageSize(), "offset", page.getOffset()));
        List<String> reach = new ArrayList<>();
        if (actor.has(Role.UNIT_HEAD)) {
            reach.add(OF_UNIT);
        }
        if (actor.isAgencyHead()) {
            reach.add(OF_ALL);
        }
        return reach.isEmpty() ? Page.empty(page) : find(FROM.formatted(String.join(" or ", reach)), values, page);
    }

    private static List<String> below(Actor actor) {
        List<String> groups = new ArrayList<>(Superiors.below("agency-head"));
        groups.addAll(actor.has(Role.PRINCIPAL_HEAD) ? Superiors.below(Role.PRINCIPAL_HEAD.key()) : List.of());
        return groups;
    }

    private Page<Supervised> find(String from, Map<String, Object> values, Pageable page) {
        return PageableExecutionUtils.getPage(jdbc.sql(COLUMNS + from + LONGEST_FIRST).params(values)
                .query((row, number) -> supervised(row)).list(), page, () ->
                jdbc.sql("select count(*)" + from).params(values).query(Long.class).single());
    }

    private Supervised supervised(ResultSet row) throws SQLException {
        OpenStep open = OpenStepRow.read(row);
        String number = row.getString("number");
        return new Supervised(open.caseId(),
                number == null ? words.of("case.clue", String.valueOf(open.caseId())) : number,
                row.getString("party_name"), row.getString("matter_name"), words.step(open.step()),
                open.assigneeName() == null ? words.role(open.role()) : open.assigneeName(), Due.of(open, words));
    }
}
