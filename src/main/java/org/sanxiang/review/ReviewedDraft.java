package org.sanxiang.review;

/** What a review speaks about, told by the procedure whose draft it is. */
public interface ReviewedDraft {

    /** The hash of the current draft's text, basis and amounts. */
    String hash(long caseId);
}
