package org.sanxiang.deadlines;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import org.sanxiang.deadlines.Period.Unit;

/**
 * Counts a period out. The day of the start does not count (民事诉讼法 85); extensions lengthen the period; each pause that
 * begins before the end moves the end by what it took away; last, a rolling end moves on to a working day.
 *
 * <p>A pause moves a period of calendar days, months or hours by its own length, and a period of working days only by its
 * working days: the law of penalties knows no pause at all, so what the agency gains by one is read narrowly, and days off
 * within a pause would not have counted anyway. A pause that begins after the end moves nothing: what is over stays over.
 */
record Reckoning(WorkCalendar calendar, LocalDateTime start, Period period, Ledger ledger) {

    private static final int THIRD = 3;

    Deadline deadline() {
        LocalDateTime end = withExtensions();
        LocalDateTime unpaused = end;
        for (Pause pause : ledger.pauses()) {
            LocalDateTime stops = later(pause.from().atStartOfDay(), begin());
            if (stops.isBefore(end) && pause.isOpen()) {
                return new Deadline(start.toLocalDate(), null, null, false);
            }
            end = stops.isBefore(end) ? pausedUntil(pause.until().atStartOfDay(), stops, end) : end;
        }
        LocalDateTime rolled = period.roll() ? after(calendar.workingDayFrom(lastDay(end))) : end;
        return new Deadline(start.toLocalDate(), soon(rolled, unpaused), rolled, provisional(end, rolled));
    }

    /** The first moment that counts. */
    private LocalDateTime begin() {
        return period.unit() == Unit.HOURS ? start : after(start.toLocalDate());
    }

    private LocalDateTime withExtensions() {
        int length = period.length() + ledger.extension();
        return switch (period.unit()) {
            case HOURS -> start.plusHours(length);
            case WORKING_DAYS -> after(calendar.plusWorkingDays(start.toLocalDate(), length));
            case CALENDAR_DAYS -> after(start.toLocalDate().plusDays(length));
            case MONTHS -> after(start.toLocalDate().plusMonths(length));
        };
    }

    private LocalDateTime pausedUntil(LocalDateTime goesOn, LocalDateTime stops, LocalDateTime end) {
        if (!goesOn.isAfter(stops)) {
            return end;
        }
        return period.unit() == Unit.WORKING_DAYS
                ? after(calendar.plusWorkingDays(lastDay(end), calendar.workingDays(stops.toLocalDate(), goesOn.toLocalDate())))
                : end.plus(Duration.between(stops, goesOn));
    }

    /** A third of the period before its end, in whole days where days are counted; pauses make no period longer. */
    private LocalDateTime soon(LocalDateTime end, LocalDateTime unpaused) {
        return period.unit() == Unit.HOURS
                ? end.minus(Duration.between(start, unpaused).dividedBy(THIRD))
                : lastDay(end).minusDays(ChronoUnit.DAYS.between(begin(), unpaused) / THIRD).atStartOfDay();
    }

    private boolean provisional(LocalDateTime end, LocalDateTime rolled) {
        return period.unit() == Unit.WORKING_DAYS && calendar.isProvisional(start.toLocalDate().plusDays(1), lastDay(rolled))
                || period.roll() && calendar.isProvisional(lastDay(end), lastDay(rolled));
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime after(LocalDate day) {
        return day.plusDays(1).atStartOfDay();
    }

    private static LocalDate lastDay(LocalDateTime end) {
        return end.minusNanos(1).toLocalDate();
    }
}
