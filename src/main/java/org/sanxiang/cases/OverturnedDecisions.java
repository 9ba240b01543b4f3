package org.sanxiang.cases;

import java.time.LocalDate;
import java.util.Optional;

/** Which decisions stand no longer as they were published (行政处罚法 48). */
public interface OverturnedDecisions {

    /**
     * That a result of reconsideration or litigation has changed or revoked a decision, or found it unlawful or void.
     *
     * @param outcome key of the result, for example {@code RemedyOutcome.REVOKED}
     * @param knownOn the first day on which the agency knew of a result that had taken effect
     */
    record Overturned(String outcome, LocalDate knownOn) {
    }

    /** Empty where the decision of the number stands. */
    Optional<Overturned> overturned(long caseId, String decisionNumber);
}
