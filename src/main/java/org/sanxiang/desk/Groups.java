package org.sanxiang.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.StandIn;

/**
 * Which open steps wait for a group of the person, as a condition on {@code open_step s}: says for many steps at once what the
 * cases say of one; {@code GroupsTests} holds the two together.
 */
public final class Groups {

    private static final String OF_HANDLER = """
            s.role = 'handler' and exists (select 1 from case_duty h
                where h.case_id = s.case_id and h.person_id = :person and h.duty = 'HANDLER' and h.ended_at is null)""";

    private Groups() {
    }

    /**
     * The person is not recused from the case.
     *
     * @param caseId the column that names the case
     */
    public static String notRecused(String caseId) {
        return notRecused(caseId, "person");
    }

    /** @param person name of the parameter that holds the identity */
    public static String notRecused(String caseId, String person) {
        return " not exists (select 1 from case_recusal r where r.case_id = " + caseId + " and r.person_id = :" + person
                + " and r.outcome = 'GRANTED') ";
    }

    /** The steps of the person's own groups, and of those for whom the person stands in. */
    public static String waits(Actor actor) {
        return allowed(Stream.concat(actor.has(Role.OFFICER) ? Stream.of(OF_HANDLER) : Stream.empty(), groups(actor)));
    }

    /** The same without the steps that wait for the handlers of a case: those cases are found by the duty. */
    public static String waitsWithoutDuty(Actor actor) {
        return allowed(groups(actor));
    }

    private static String allowed(Stream<String> steps) {
        String any = steps.collect(Collectors.joining(" or "));
        return any.isEmpty() ? "1 = 0" : "((" + any + ") and " + notRecused("s.case_id") + ")";
    }

    private static Stream<String> groups(Actor actor) {
        List<String> groups = new ArrayList<>();
        if (!roles(actor, false).isEmpty()) {
            groups.add("s.role in (:roles)");
        }
        if (!roles(actor, true).isEmpty()) {
            groups.add("s.role in (:unitRoles) and s.unit = :unit");
        }
        for (int other = 0; other < actor.standIns().size(); other++) {
            groups.add("s.role in (:roles" + other + ")"
                    + (isInUnit(actor.standIns().get(other).role()) ? " and s.unit = :unit" + other : "")
                    + " and " + notRecused("s.case_id", "other" + other));
        }
        return groups.stream();
    }

    /** The values for {@link #waits}. */
    public static Map<String, Object> of(Actor actor) {
        Map<String, Object> values = new HashMap<>(Map.of("person", actor.personId(), "unit", actor.unit(),
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
        return Stream.concat(own, !inUnit && actor.isAgencyHead() ? Stream.of("agency-head") : Stream.empty()).toList();
    }
}
