package org.sanxiang.audit;

import java.util.stream.Collectors;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;

/**
 * Who acted, and from where, as the trail keeps it.
 *
 * @param roles the roles' keys in alphabetical order, separated by semicolons
 */
record Who(long personId, String account, String name, String roles, String origin) {

    private static final int WORD = 60;
    private static final int LINE = 200;

    static Who of(Actor actor) {
        String roles = actor.roles().stream().map(Role::key).sorted().collect(Collectors.joining(";"));
        return new Who(actor.personId(), Words.fit(actor.account(), WORD), Words.fit(actor.name(), WORD),
                Words.fit(roles, LINE), Words.fit(actor.origin(), LINE));
    }
}
