package org.sanxiang.walk;

import java.util.Map;
import java.util.TreeMap;

import org.sanxiang.kernel.Rejection;

/** How often what was done, what was refused by which rule, and where the walks ended that were broken off. */
class Tally {

    private final Map<String, Integer> done = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private final Map<String, Integer> left = new TreeMap<>();
    /** What is being tried now. */
    String last = "";

    /** @return whether the act was done; an act that is neither done nor refused is an error */
    boolean attempt(String what, Runnable act) {
        try {
            act.run();
            done.merge(what, 1, Integer::sum);
            return true;
        } catch (Rejection rejection) {
            refused.merge(rejection.rule().map(rule -> rule.id() + " " + rule.demand())
                    .orElse(rejection.getMessage()), 1, Integer::sum);
            return false;
        } catch (RuntimeException broken) {
            throw new AssertionError("neither done nor refused: " + last, broken);
        }
    }

    void left(CaseRows rows) {
        rows.of("open_step").forEach(step -> left.merge(step.get("step").toString(), 1, Integer::sum));
    }

    int timesDone(String what) {
        return done.getOrDefault(what, 0);
    }

    @Override
    public String toString() {
        return "%n  done %s%n  refused %s%n  broken off at %s".formatted(done, refused, left);
    }
}
