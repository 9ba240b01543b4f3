package org.sanxiang.cases;

/** How far a case has come, coarsely; the steps themselves are the process's. */
public enum Stage {
    CLUE, FILED, DECIDED, SERVED, TRANSFERRED, TERMINATED, CLOSED, ARCHIVED, NOT_FILED, HANDED_TO_BODY,
    /** What is no case and was sent for review. */
    SENT_FOR_REVIEW;

    /** Whether nothing more is to be done. */
    public boolean isOver() {
        return this == ARCHIVED || this == NOT_FILED || this == HANDED_TO_BODY;
    }
}
