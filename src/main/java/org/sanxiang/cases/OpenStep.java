package org.sanxiang.cases;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A step that waits for somebody.
 *
 * @param id         a number of its own for each opening of the step
 * @param role       who may do it, as the model names them
 * @param assigneeId null while nobody has taken it
 * @param clock      as it was last derived; null where the step has none
 */
public record OpenStep(long id, long caseId, String step, String role, Long assigneeId, String assigneeName,
                       Instant since, StepClock clock) {

    public boolean isAssignedTo(long personId) {
        return assigneeId != null && assigneeId == personId;
    }

    /** The last day; null where the step has no clock, or its clock stands still. */
    public LocalDate due() {
        return clock == null ? null : clock.deadline().due();
    }
}
