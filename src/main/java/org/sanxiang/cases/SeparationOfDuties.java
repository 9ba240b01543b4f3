package org.sanxiang.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanxiang.kernel.Rule;

import static org.sanxiang.cases.Duty.*;

/**
 * The table of duties that one person may not unite in one case, in either order; by identity, never by name. It is asked
 * when a step is claimed, assigned, passed on, taken by a substitute, and done.
 */
final class SeparationOfDuties {

    static final Rule HANDLER_CHECKS = new Rule("PUN-57", "handler-may-not-check");
    static final Rule HANDLER_APPROVES = new Rule("PUN-57", "handler-may-not-approve");
    static final Rule HANDLER_DISCUSSES = new Rule("PUN-57", "handler-may-not-discuss");
    static final Rule HANDLER_DECIDES = new Rule("PUN-57", "handler-may-not-decide");
    static final Rule HANDLER_HOSTS = new Rule("PUN-64", "handler-may-not-host");
    static final Rule HANDLER_REVIEWS = new Rule("PUN-58", "handler-may-not-review");
    static final Rule CHECKER_REVIEWS = new Rule("PUN-58", "checker-may-not-review");
    static final Rule REVIEWER_APPROVES = new Rule("PUN-58", "reviewer-may-not-approve");
    static final Rule REVIEWER_DISCUSSES = new Rule("PUN-58", "reviewer-may-not-discuss");
    static final Rule REVIEWER_DECIDES = new Rule("PUN-58", "reviewer-may-not-decide");
    static final Rule HOST_REVIEWS = Rule.warning("PUN-64", "host-is-reviewer");

    private record Bar(Duty one, Duty other, Rule rule) {

        boolean holds(Duty held, Duty wanted) {
            return (held == one && wanted == other) || (held == other && wanted == one);
        }

        boolean onlyWarns() {
            return rule.kind() == Rule.Kind.WARN;
        }
    }

    private static final List<Bar> BARS = List.of(
            new Bar(HANDLER, CHECKER, HANDLER_CHECKS),
            new Bar(HANDLER, APPROVER, HANDLER_APPROVES),
            new Bar(HANDLER, DISCUSSANT, HANDLER_DISCUSSES),
            new Bar(HANDLER, DECIDER, HANDLER_DECIDES),
            new Bar(HANDLER, HEARING_HOST, HANDLER_HOSTS),
            new Bar(HANDLER, REVIEWER, HANDLER_REVIEWS),
            // the check belongs to the handling of the case, from which the review is apart
            new Bar(CHECKER, REVIEWER, CHECKER_REVIEWS),
            new Bar(REVIEWER, APPROVER, REVIEWER_APPROVES),
            // reviewers attend the discussion without a vote
            new Bar(REVIEWER, DISCUSSANT, REVIEWER_DISCUSSES),
            new Bar(REVIEWER, DECIDER, REVIEWER_DECIDES),
            new Bar(HEARING_HOST, REVIEWER, HOST_REVIEWS));

    private SeparationOfDuties() {
    }

    /** @throws org.sanxiang.kernel.NotAllowed when one of the duties that the actor has or had bars the wanted one */
    static void demandOfActor(Set<Duty> held, Duty wanted) {
        BARS.stream().filter(bar -> !bar.onlyWarns())
                .forEach(bar -> bar.rule().demandOfPerson(held.stream().noneMatch(duty -> bar.holds(duty, wanted))));
    }

    /** @throws org.sanxiang.kernel.Refusal when somebody is named for a duty whom another one bars from it */
    static void demandOfNamed(Set<Duty> held, Duty wanted, String name) {
        BARS.stream().filter(bar -> !bar.onlyWarns())
                .forEach(bar -> bar.rule().demand(held.stream().noneMatch(duty -> bar.holds(duty, wanted)), name));
    }

    /**
     * @param because why the two are united all the same; null or blank where no reason was written
     * @throws org.sanxiang.kernel.Refusal when the duties should be apart and no reason is given
     */
    static void warn(Set<Duty> held, Duty wanted, String because) {
        BARS.stream().filter(Bar::onlyWarns)
                .forEach(bar -> bar.rule().warn(held.stream().noneMatch(duty -> bar.holds(duty, wanted)), because));
    }

    static boolean warns(Set<Duty> held, Duty wanted) {
        return BARS.stream().filter(Bar::onlyWarns).anyMatch(bar -> held.stream().anyMatch(duty -> bar.holds(duty, wanted)));
    }

    /** The duties that may be united with another only for a written reason; the forms of their steps must ask for it. */
    static Set<Duty> thatNeedReason() {
        return BARS.stream().filter(Bar::onlyWarns).flatMap(bar -> Stream.of(bar.one(), bar.other()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
