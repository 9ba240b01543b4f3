package org.sanxiang.cases;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A step that waits for somebody.
 *
 * @param id           a number of its own for each opening of the step
 * @param role         who may do it, as the model names them
 * @param assigneeId   null while nobody has taken it
 * @param due          the last day; null where the step has no clock
 */
public record OpenStep(long id, long caseId, String step, String role, Long assigneeId, String assigneeName,
                       Instant since, LocalDate due) {

    public boolean isAssignedTo(long personId) {
        return assigneeId != null && assigneeId == personId;
    }
}
