package org.sanxiang.cases;

import java.time.LocalDate;

/**
 * A clock that is over.
 *
 * @param step that runs under it; empty where it runs beside the steps
 * @param role whose it is, in the words of the models
 */
record Overdue(long caseId, String step, String role, StepClock clock) {

    LocalDate due() {
        return clock.deadline().due();
    }
}
