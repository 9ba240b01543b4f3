package org.sanxiang.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.StandIn;

/**
 * Which open steps wait for a group of the person, as a condition on {@code open_step s} and {@code case_file c}: says for
 * many steps at once what the cases say of one; {@code GroupsTests} holds the two together.
 */
public final class Groups {

    /** The person is not recused from the case. */
    public static final String NOT_RECUSED = notRecused("person");

    private static final String OWN = """
            (s.role in (:roles)
              or s.role in (:unitRoles) and c.unit = :unit
              or s.role in (:handlerRoles) and exists (select 1 from case_duty h
                where h.case_id = c.id and h.person_id = :person and h.duty = 'HANDLER' and h.ended_at is null)""";

    /** Stands for an empty list, which SQL does not know. */
    private static final String NOBODY = "-";

    private Groups() {
    }

    /** @param person name of the parameter that holds the identity */
    public static String notRecused(String person) {
        return " not exists (select 1 from case_recusal r where r.case_id = c.id and r.person_id = :" + person
                + " and r.outcome = 'GRANTED') ";
    }

    /** The steps of the person's own groups, and of those for whom the person stands in. */
    public static String waits(Actor actor) {
        StringBuilder condition = new StringBuilder(OWN);
        for (int other = 0; other < actor.standIns().size(); other++) {
            condition.append(" or s.role in (:roles").append(other).append(')')
                    .append(isInUnit(actor.standIns().get(other).role()) ? " and c.unit = :unit" + other : "")
                    .append(" and ").append(notRecused("other" + other));
        }
        return "(" + condition + ") and " + NOT_RECUSED + ")";
    }

    /** The values for {@link #waits}. */
    public static Map<String, Object> of(Actor actor) {
        Map<String, Object> values = new HashMap<>(Map.of("person", actor.personId(), "unit", actor.unit(),
                "handlerRoles", List.of(actor.has(Role.OFFICER) ? "handler" : NOBODY),
                "unitRoles", roles(actor, true), "roles", roles(actor, false)));
        int number = 0;
        for (StandIn other : actor.standIns()) {
            values.put("roles" + number, roles(actor.as(other), isInUnit(other.role())));
            values.put("unit" + number, other.unit());
            values.put("other" + number++, other.delegatorId());
        }
        return values;
    }

    private static boolean isInUnit(Role role) {
        return role == Role.OFFICER || role == Role.UNIT_HEAD;
    }

    private static List<String> roles(Actor actor, boolean inUnit) {
        Stream<String> own = actor.roles().stream().filter(role -> inUnit == isInUnit(role)).map(Role::key);
        Stream<String> head = !inUnit && actor.isAgencyHead() ? Stream.of("agency-head") : Stream.of(NOBODY);
        return Stream.concat(own, head).toList();
    }
}
