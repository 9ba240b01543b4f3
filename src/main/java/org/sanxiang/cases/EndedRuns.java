package org.sanxiang.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Through which processes and steps cases have gone, for those who count. */
public interface EndedRuns {

    /**
     * A process of a case; what it called is part of it.
     *
     * @param ended     null while it goes on
     * @param completed whether it came to its end, and was not broken off
     */
    record Process(long caseId, String procedure, Instant started, Instant ended, boolean completed) {
    }

    /**
     * A step that is over.
     *
     * @param processStarted when the process began to which it belongs
     * @param account        of whoever did it; null where nobody did
     * @param done           whether somebody did it, and nothing ended it from outside
     */
    record Step(long caseId, Instant processStarted, String step, String account, Instant started, Instant ended, boolean done) {
    }

    /** All processes of these cases that are still remembered, in the order in which they began and ended. */
    List<Process> processes(Collection<Long> caseIds);

    /** In the order in which they began. */
    List<Step> steps(Collection<Long> caseIds);
}
