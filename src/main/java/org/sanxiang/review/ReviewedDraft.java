package org.sanxiang.review;

import java.util.List;
import java.util.Map;

/** What a review speaks about, told by the procedure whose draft it is. */
public interface ReviewedDraft {

    /** The hash of the current draft's text, basis and amounts; empty where there is no draft. */
    String hash(long caseId);

    /** Whether the party is told of the draft only once it is agreed to. */
    default boolean isBeforeNotice(long caseId) {
        return false;
    }

    /** What the case has of the materials that a request for review comes with. */
    default List<Material> materials(long caseId) {
        return List.of();
    }

    /** What the current draft rests on beside its own words. */
    default Grounds grounds(long caseId) {
        return Grounds.UNKNOWN;
    }

    /** The words of a draft by the message keys of their labels, in the order of the form; empty where none has the hash. */
    default Map<String, String> words(long caseId, String hash) {
        return Map.of();
    }
}
