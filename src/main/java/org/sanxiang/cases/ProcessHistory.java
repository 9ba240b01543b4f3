package org.sanxiang.cases;

import java.time.Instant;
import java.util.List;

/** What the processes have gone through. */
public interface ProcessHistory {

    /**
     * A step that was entered.
     *
     * @param ended null while it is open
     */
    record StepRun(String step, String person, Instant started, Instant ended) {
    }

    /** The user tasks of a case in the order in which they were entered. */
    List<StepRun> runs(long caseId);
}
