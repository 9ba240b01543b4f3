package org.sanxiang.cases;

/**
 * Dates that a procedure keeps with its cases because somebody was told them, and that rest on the calendar: they are
 * counted anew when the calendar changes.
 */
public interface KeptDates {

    void countAnew(long caseId);
}
