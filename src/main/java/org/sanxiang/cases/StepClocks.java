package org.sanxiang.cases;

import java.time.LocalDate;
import java.util.Optional;

/** Says by which day a step that opens now is due; derived, never edited. */
public interface StepClocks {

    /**
     * Empty where the step has no clock.
     *
     * @param opened the day on which the step opened
     */
    Optional<LocalDate> due(long caseId, String step, LocalDate opened);
}
