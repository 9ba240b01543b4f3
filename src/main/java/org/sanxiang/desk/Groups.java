package org.sanxiang.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;

/** Which open steps wait for a group of the person, as a condition on {@code open_step s} and {@code case_file c}. */
public final class Groups {

    /** The person is not recused from the case. */
    public static final String NOT_RECUSED = """
            not exists (select 1 from case_recusal r
              where r.case_id = c.id and r.person_id = :person and r.outcome = 'GRANTED')""";

    /** Says for many steps at once what the cases say of one; {@code GroupsTests} holds the two together. */
    public static final String WAITS = """
            ((s.role in (:roles)
              or s.role in (:unitRoles) and c.unit = :unit
              or s.role in (:handlerRoles) and exists (select 1 from case_duty h
                where h.case_id = c.id and h.person_id = :person and h.duty = 'HANDLER' and h.ended_at is null))
              and """ + " " + NOT_RECUSED + ")";

    /** Stands for an empty list, which SQL does not know. */
    private static final String NOBODY = "-";

    private Groups() {
    }

    /** The values for {@link #WAITS}. */
    public static Map<String, Object> of(Actor actor) {
        return Map.of("person", actor.personId(), "unit", actor.unit(),
                "handlerRoles", List.of(actor.has(Role.OFFICER) ? "handler" : NOBODY),
                "unitRoles", roles(actor, true), "roles", roles(actor, false));
    }

    private static List<String> roles(Actor actor, boolean inUnit) {
        Stream<String> own = actor.roles().stream()
                .filter(role -> inUnit == (role == Role.OFFICER || role == Role.UNIT_HEAD)).map(Role::key);
        Stream<String> head = !inUnit && actor.isAgencyHead() ? Stream.of("agency-head") : Stream.of(NOBODY);
        return Stream.concat(own, head).toList();
    }
}
