package org.sanxiang.deadlines;

/**
 * A statutory period: never a bare number, because 七日 is seven working days in one law and seven calendar days in
 * another.
 *
 * @param roll whether the last day moves on when it is a day off: true for the party's periods, false for the agency's
 */
public record Period(int length, Unit unit, boolean roll) {

    /** How a period is counted; hours run from the moment itself and through the night, everything else by whole days. */
    public enum Unit { HOURS, WORKING_DAYS, CALENDAR_DAYS, MONTHS }

    public Period {
        if (length < 0 || roll && unit == Unit.HOURS) {
            throw new IllegalArgumentException("no such period: " + length + " " + unit + (roll ? " rolling" : ""));
        }
    }

    public static Period hours(int length) {
        return new Period(length, Unit.HOURS, false);
    }

    public static Period workingDays(int length) {
        return new Period(length, Unit.WORKING_DAYS, false);
    }

    public static Period calendarDays(int length) {
        return new Period(length, Unit.CALENDAR_DAYS, false);
    }

    public static Period months(int length) {
        return new Period(length, Unit.MONTHS, false);
    }

    /** The same period, its last day moving on to the next working day. */
    public Period rolling() {
        return new Period(length, unit, true);
    }
}
