package org.sanxiang.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Working days by the State Council's yearly arrangement: days off, and weekend days that are worked instead. */
public record WorkCalendar(Set<LocalDate> off, Set<LocalDate> makeup, Set<Integer> years) {

    /** The New Year holiday of an arrangement reaches back into the December before it, at the earliest to this day. */
    static final int NEW_YEAR_REACHES_BACK_TO = 29;

    static WorkCalendar of(Collection<Arrangement> arrangements) {
        return new WorkCalendar(
                arrangements.stream().flatMap(one -> one.off().stream()).collect(Collectors.toUnmodifiableSet()),
                arrangements.stream().flatMap(one -> one.makeup().stream()).collect(Collectors.toUnmodifiableSet()),
                arrangements.stream().map(Arrangement::year).collect(Collectors.toUnmodifiableSet()));
    }

    public boolean isWorkingDay(LocalDate day) {
        return makeup.contains(day) || !isWeekend(day) && !off.contains(day);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Whether the year has no arrangement yet, so that its days are counted Monday to Friday for the time being. */
    public boolean isProvisional(int year) {
        return !years.contains(year);
    }

    /** Whether any of the days, both included, may yet turn out otherwise by an arrangement that is still missing. */
    boolean isProvisional(LocalDate from, LocalDate to) {
        LocalDate last = to.getMonth() == Month.DECEMBER && to.getDayOfMonth() >= NEW_YEAR_REACHES_BACK_TO
                ? to.plusYears(1) : to;
        for (int year = from.getYear(); year <= last.getYear(); year++) {
            if (isProvisional(year)) {
                return true;
            }
        }
        return false;
    }

    /** The last day of a period that nothing has paused or extended; the day of {@code start} does not count. */
    public LocalDate due(LocalDate start, Period period) {
        return Deadline.of(this, start, period, Ledger.EMPTY).due();
    }

    /** How many working days lie strictly between the two days. */
    public int fullWorkingDaysBetween(LocalDate from, LocalDate to) {
        return workingDays(from.plusDays(1), to);
    }

    /** How many working days there are from the first day up to, and without, the second. */
    int workingDays(LocalDate from, LocalDate to) {
        return to.isAfter(from) ? (int) from.datesUntil(to).filter(this::isWorkingDay).count() : 0;
    }

    LocalDate plusWorkingDays(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0;) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    LocalDate workingDayFrom(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }
}
