package org.sanxiang.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** When somebody took a step in hand, or was given it, from the trail. */
public interface Takings {

    /** That a step was taken, or given to somebody. */
    record Taking(long caseId, String step, Instant at) {
    }

    /** The oldest first. */
    List<Taking> of(Collection<Long> caseIds);
}
