package org.sanxiang.cases;

/** Why the clocks of the cases were counted anew. */
public enum RecountReason {
    CALENDAR_IMPORTED, DAILY_ROUND
}
