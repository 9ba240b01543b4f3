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

    /** How long a step took in the finished cases, in seconds of elapsed time. */
    record StepDuration(String step, long count, double meanSeconds, double longestSeconds) {
    }

    /** How many cases have ended, and how long they took, in seconds of elapsed time. */
    record Finished(long count, double meanSeconds, double longestSeconds) {
    }

    /** The user tasks of a case in the order in which they were entered. */
    List<StepRun> runs(long caseId);

    /** Over the completed process instances of the procedure. */
    Finished finished(String procedureKey);

    /** By step, over the completed process instances of the procedure. */
    List<StepDuration> durations(String procedureKey);
}
