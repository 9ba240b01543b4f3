package org.sanxiang.desk.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.sanxiang.cases.Reach;
import org.sanxiang.desk.Groups;
import org.sanxiang.kernel.Actor;

/**
 * The cases that a person may see.
 *
 * @param values what the conditions of the ways name
 */
record Visible(List<Way> ways, Map<String, Object> values) {

    private static final Way EVERY = Way.allCases("1 = 1");
    private static final Way NONE = Way.allCases("1 = 0");

    /** @param reaches how far the person's right to read cases reaches; empty where it reaches every case */
    static Visible of(Collection<Reach> reaches, Actor actor) {
        if (reaches.isEmpty()) {
            return new Visible(List.of(EVERY), Map.of());
        }
        Map<String, Object> values = new HashMap<>(Groups.of(actor));
        List<Way> ways = reaches.stream().flatMap(reach -> ways(reach, actor, values)).distinct().toList();
        return new Visible(ways.isEmpty() ? List.of(NONE) : ways, values);
    }

    private static Stream<Way> ways(Reach reach, Actor actor, Map<String, Object> values) {
        String name = "reach" + values.size();
        values.put(name, reach.unit());
        values.put(name + "of", reach.delegatorId());
        UnaryOperator<String> allowed = caseId -> Groups.notRecused(caseId)
                + (reach.delegatorId() == null ? "" : " and " + Groups.notRecused(caseId, name + "of"));
        return switch (reach.scope()) {
            case ALL -> Stream.of(Way.allCases(allowed.apply("c.id")));
            case UNIT -> Stream.concat(Stream.of(Way.allCases("c.unit = :" + name + " and " + allowed.apply("c.id"))), own(actor, allowed));
            case OWN -> own(actor, allowed);
            case NONE -> Stream.empty();
        };
    }

    /** Where the person has or had a duty, or a step waits for a group of the person. */
    private static Stream<Way> own(Actor actor, UnaryOperator<String> allowed) {
        return Stream.of(Way.duties("d.person_id = :person and " + allowed.apply("d.case_id")),
                Way.openSteps(Groups.waitsWithoutDuty(actor) + " and " + allowed.apply("s.case_id")));
    }
}
