package org.sanxiang.kernel;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who acts, and from where.
 *
 * @param personId the identity by which duties are told apart; 0 for the timer
 * @param roles    the person's own; what the person may do for others stands in {@code standIns}
 * @param unit     code of the unit the person works in; empty where there is none
 * @param origin   the address the request came from, or the name of the door (timer, replay)
 * @param standIns for whom the person stands in today
 */
public record Actor(long personId, String account, String name, Set<Role> roles, String unit, String origin,
                    List<StandIn> standIns) {

    /** The acts that happen because a period has run out. */
    public static final Actor TIMER = new Actor(0, "timer", "timer", Set.of(), "", "timer");

    /** Whoever reaches the engine past the pages; the engine does not know a person. */
    public static final Actor ENGINE = new Actor(0, "engine", "engine", Set.of(), "", "engine");

    /** Somebody who stands in for nobody. */
    public Actor(long personId, String account, String name, Set<Role> roles, String unit, String origin) {
        this(personId, account, name, roles, unit, origin, List.of());
    }

    /** The same person with the role and unit of the other, and with nothing else. */
    public Actor as(StandIn other) {
        return new Actor(personId, account, name, Set.of(other.role()), other.unit(), origin);
    }

    /** The own roles and those in which the person stands in for others: for what is offered, not for what is done. */
    public Set<Role> allRoles() {
        return Stream.concat(roles.stream(), standIns.stream().map(StandIn::role)).collect(Collectors.toSet());
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Principal or deputy head (行政机关负责人). */
    public boolean isAgencyHead() {
        return has(Role.PRINCIPAL_HEAD) || has(Role.DEPUTY_HEAD);
    }
}
