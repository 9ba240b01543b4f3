package org.sanxiang.reports.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From one day to another, both included. */
public record Period(LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException where it ends before it begins */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " > " + to);
        }
    }

    /**
     * With what it is compared: the stretch of as many months before it, where it begins and ends with a month, else of as
     * many days; of a stretch that is not over yet only as much as has passed of this one.
     */
    Period before(LocalDate today) {
        LocalDate passed = to.isAfter(today) && !from.isAfter(today) ? today : to;
        LocalDate first = isOfMonths() ? from.minusMonths(months()) : from.minusDays(ChronoUnit.DAYS.between(from, to) + 1);
        long months = ChronoUnit.MONTHS.between(from, passed);
        LocalDate last = first.plusMonths(months).plusDays(ChronoUnit.DAYS.between(from.plusMonths(months), passed));
        LocalDate whole = from.minusDays(1);
        return new Period(first, passed.equals(to) || last.isAfter(whole) ? whole : last);
    }

    /** The twelve months that end with the month in which this ends, or in which today lies where that is sooner. */
    public Period twelveMonths(LocalDate today) {
        LocalDate month = (to.isAfter(today) ? today : to).withDayOfMonth(1);
        return new Period(month.minusMonths(11), month.plusMonths(1).minusDays(1));
    }

    private boolean isOfMonths() {
        return from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
    }

    private long months() {
        return ChronoUnit.MONTHS.between(from, to.plusDays(1));
    }
}
