package org.sanxiang.cases;

/**
 * Which step of which case is meant.
 *
 * @param entry the part of a work area; empty for the form that ends the step
 * @param token which opening of the step the form was filled in for; 0 where the caller has seen no form
 */
public record StepAt(long caseId, String step, String entry, long token) {

    /** The name by which messages and the trail know it, for example {@code hear-party.statement}. */
    public String name() {
        return entry.isEmpty() ? step : step + "." + entry;
    }
}
