package org.sanxiang.kernel;

import java.util.Set;

/**
 * Who acts, and from where.
 *
 * @param personId the identity by which duties are told apart; 0 for the timer
 * @param unit     code of the unit the person works in; empty where there is none
 * @param origin   the address the request came from, or the name of the door (timer, replay)
 */
public record Actor(long personId, String account, String name, Set<Role> roles, String unit, String origin) {

    /** The acts that happen because a period has run out. */
    public static final Actor TIMER = new Actor(0, "timer", "timer", Set.of(), "", "timer");

    /** Whoever reaches the engine past the pages; the engine does not know a person. */
    public static final Actor ENGINE = new Actor(0, "engine", "engine", Set.of(), "", "engine");

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Principal or deputy head (行政机关负责人). */
    public boolean isAgencyHead() {
        return has(Role.PRINCIPAL_HEAD) || has(Role.DEPUTY_HEAD);
    }
}
