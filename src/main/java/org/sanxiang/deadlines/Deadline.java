package org.sanxiang.deadlines;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * When a period ends, as its ledger stands. Times are Chinese local time.
 *
 * @param from        the day from which it runs; the day itself is not counted
 * @param soon        the moment from which at most a third of the period is left; null with {@code end}
 * @param end         the first moment after the period; null while a pause without end holds it
 * @param provisional whether days were counted in a year without arrangement, Monday to Friday for the time being
 */
public record Deadline(LocalDate from, LocalDateTime soon, LocalDateTime end, boolean provisional) {

    /** Derives the end of a period: the one place where a due date comes from. */
    public static Deadline of(WorkCalendar calendar, LocalDateTime start, Period period, Ledger ledger) {
        return new Reckoning(calendar, start, period, ledger).deadline();
    }

    public static Deadline of(WorkCalendar calendar, LocalDate start, Period period, Ledger ledger) {
        return of(calendar, start.atStartOfDay(), period, ledger);
    }

    /** A deadline whose last day was counted out when the period began, and told to the party. */
    public static Deadline told(WorkCalendar calendar, LocalDate from, LocalDate due) {
        Deadline plain = of(calendar, from, Period.calendarDays((int) ChronoUnit.DAYS.between(from, due)), Ledger.EMPTY);
        return new Deadline(from, plain.soon(), plain.end(), calendar.isProvisional(from.plusDays(1), due));
    }

    /** The last day on which the act is in time; null while the clock stands. */
    public LocalDate due() {
        return end == null ? null : end.minusNanos(1).toLocalDate();
    }

    /** Whether the clock stands still, so that nobody knows its end. */
    public boolean stands() {
        return end == null;
    }

    /** Whether the end is a moment within a day, so that what is left is told in hours. */
    public boolean endsWithinDay() {
        return end != null && !end.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** Whether the period is over at the moment; never while the clock stands. */
    public boolean isOverAt(LocalDateTime moment) {
        return end != null && !moment.isBefore(end);
    }

    /** Whether the day comes after the last one. */
    public boolean isOverOn(LocalDate day) {
        return isOverAt(day.atStartOfDay());
    }

    /** The colour, said here and nowhere else. */
    public Light light(LocalDateTime now) {
        if (stands()) {
            return Light.STANDS;
        }
        return isOverAt(now) ? Light.LATE : now.isBefore(soon) ? Light.CALM : Light.SOON;
    }
}
