package org.sanxiang.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Working days by the State Council's yearly arrangement: days off, and weekend days that are worked instead. */
public record WorkCalendar(Set<LocalDate> off, Set<LocalDate> makeup, Set<Integer> years) {

    public boolean isWorkingDay(LocalDate day) {
        if (makeup.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !off.contains(day);
    }

    /** Whether the year has no arrangement yet, so that its days are counted Monday to Friday for the time being. */
    public boolean isProvisional(int year) {
        return !years.contains(year);
    }

    /** The last day of the period; the day of {@code start} does not count (民事诉讼法 85). */
    public LocalDate due(LocalDate start, Period period) {
        LocalDate due = switch (period.unit()) {
            case WORKING_DAYS -> plusWorkingDays(start, period.length());
            case CALENDAR_DAYS -> start.plusDays(period.length());
            case MONTHS -> start.plusMonths(period.length());
        };
        return period.roll() ? workingDayFrom(due) : due;
    }

    /** How many working days lie strictly between the two days. */
    public int fullWorkingDaysBetween(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1).datesUntil(to.isAfter(from) ? to : from.plusDays(1))
                .filter(this::isWorkingDay).count();
    }

    private LocalDate plusWorkingDays(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0;) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private LocalDate workingDayFrom(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }
}
