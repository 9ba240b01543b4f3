package org.sanxiang.penalty;

/** Where a clock of the case stands; a right of the party expires, a duty of the agency is overdue. */
enum ClockState {
    RUNNING, STANDING, OVERDUE, EXPIRED, DONE, DONE_LATE, ENDED;

    /** Nobody has to look after it any more. */
    boolean isOver() {
        return this == EXPIRED || this == DONE || this == DONE_LATE || this == ENDED;
    }
}
