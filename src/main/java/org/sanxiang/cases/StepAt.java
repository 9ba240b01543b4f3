package org.sanxiang.cases;

/**
 * Which step of which case is meant.
 *
 * @param entry the part of a work area; empty for the form that ends the step
 * @param token which opening of the step the form was filled in for; 0 where the caller has seen no form
 * @param seen  the version of the case that the form was filled in on; {@link #UNSEEN} where the caller has seen none
 */
public record StepAt(long caseId, String step, String entry, long token, long seen) {

    /** Stands for the version of somebody who acts without having looked at the case. */
    public static final long UNSEEN = -1;

    /** A step meant by somebody who has not looked at the case. */
    public StepAt(long caseId, String step, String entry, long token) {
        this(caseId, step, entry, token, UNSEEN);
    }

    /** The name by which messages and the trail know it, for example {@code hear-party.statement}. */
    public String name() {
        return entry.isEmpty() ? step : step + "." + entry;
    }
}
