package org.sanxiang.reports;

import java.util.List;

/**
 * What a comparison of the facts with the cases found.
 *
 * @param cases how many were compared
 */
public record Checked(long cases, List<Deviation> deviations, List<Uncounted> uncounted) {

    /** Whether every case is counted, and as it says. */
    public boolean isClean() {
        return deviations.isEmpty() && uncounted.isEmpty();
    }
}
