package org.sanxiang.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** When somebody took a step in hand, was given it, or did something at it, from the trail. */
public interface Takings {

    /**
     * That a step was taken, given to somebody, or worked at.
     *
     * @param account of whoever worked at it; null where it was only taken or given
     */
    record Taking(long caseId, String step, Instant at, String account) {

        /** That it was taken, or given to somebody. */
        public Taking(long caseId, String step, Instant at) {
            this(caseId, step, at, null);
        }
    }

    /** The oldest first. */
    List<Taking> of(Collection<Long> caseIds);
}
