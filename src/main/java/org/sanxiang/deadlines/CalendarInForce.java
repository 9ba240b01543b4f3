package org.sanxiang.deadlines;

/** Gives the working-day calendar as it is in force now; an import replaces it at once. */
public interface CalendarInForce {

    WorkCalendar current();
}
