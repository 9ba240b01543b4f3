package org.sanxiang.evidence;

/** Where a preservation stands. */
enum PreservationState {
    OPEN, OVERDUE, DEALT_WITH, DEALT_WITH_LATE
}
