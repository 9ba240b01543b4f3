package org.sanxiang.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What has happened in a case, from the trail. */
public interface Timeline {

    /** One action, with what was stated or changed by field name. */
    record Event(long sequence, Instant at, long personId, String person, String origin, String step, String action,
                 Map<String, String> changes, String hash) {
    }

    /** @param size at most so many, the newest first */
    List<Event> of(long caseId, int page, int size);
}
