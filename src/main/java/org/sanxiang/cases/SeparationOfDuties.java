package org.sanxiang.cases;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.sanxiang.kernel.Rule;

import static org.sanxiang.cases.Duty.*;

/** The table of duties that one person may not unite in one case, in either order; by identity, never by name. */
final class SeparationOfDuties {

    private record Bar(Duty one, Duty other, Rule rule) {

        boolean holds(Duty held, Duty wanted) {
            return (held == one && wanted == other) || (held == other && wanted == one);
        }
    }

    private static final List<Bar> BARS = List.of(
            new Bar(HANDLER, CHECKER, new Rule("PUN-57", "handler-may-not-check")),
            new Bar(HANDLER, APPROVER, new Rule("PUN-57", "handler-may-not-approve")),
            new Bar(HANDLER, DECIDER, new Rule("PUN-57", "handler-may-not-decide")),
            new Bar(HANDLER, HEARING_HOST, new Rule("PUN-64", "handler-may-not-host")),
            new Bar(HANDLER, REVIEWER, new Rule("PUN-58", "handler-may-not-review")),
            new Bar(REVIEWER, APPROVER, new Rule("PUN-58", "reviewer-may-not-approve")),
            new Bar(REVIEWER, DECIDER, new Rule("PUN-58", "reviewer-may-not-decide")));

    private SeparationOfDuties() {
    }

    /** @throws org.sanxiang.kernel.NotAllowed when one of the duties already held bars the wanted one */
    static void demand(Collection<Duty> held, Duty wanted) {
        Set<Duty> duties = Set.copyOf(held);
        for (Bar bar : BARS) {
            bar.rule().demandOfPerson(duties.stream().noneMatch(duty -> bar.holds(duty, wanted)));
        }
    }
}
