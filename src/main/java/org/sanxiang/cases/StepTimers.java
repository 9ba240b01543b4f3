package org.sanxiang.cases;

import java.time.Instant;

/** The periods at whose end a step ends by itself. */
public interface StepTimers {

    /** The first instant at which the period of the open step is over, as the case stands now. */
    Instant elapses(long caseId, String step);

    /**
     * Ends the step because its period is over.
     *
     * @return the outcome that routes the process on
     * @throws org.sanxiang.kernel.Refusal where the period is not over after all
     */
    String elapsed(long caseId, String step);
}
