package org.sanxiang.cases;

import java.time.LocalDate;
import java.util.Optional;

/** Says which clock runs for a step that is open, and when it ends; derived, never edited. */
public interface StepClocks {

    /**
     * Empty where the step has no clock.
     *
     * @param opened the day on which the step opened
     */
    Optional<StepClock> of(long caseId, String step, LocalDate opened);
}
