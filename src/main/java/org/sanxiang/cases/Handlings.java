package org.sanxiang.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What was done with the things and files of a case, from the trail. */
public interface Handlings {

    /**
     * One handling.
     *
     * @param action key of the act or of the access
     * @param stated what was stated, by field name
     */
    record Handling(Instant at, String person, String action, Map<String, String> stated) {
    }

    /** Files that were kept, looked at and taken, and exports of the case, the oldest first. */
    List<Handling> of(long caseId);
}
