package org.sanxiang.reports.figures;

import java.time.LocalDate;

/** A stretch of time as people choose it. */
public enum Span {
    THIS_YEAR(12, 0), LAST_YEAR(12, 1), THIS_QUARTER(3, 0), LAST_QUARTER(3, 1), THIS_MONTH(1, 0), LAST_MONTH(1, 1),
    /** From one day to another, both chosen. */
    OWN(0, 0);

    private final int months;
    private final int ago;

    Span(int months, int ago) {
        this.months = months;
        this.ago = ago;
    }

    /** The whole stretch, also where its end is yet to come. */
    Period seenFrom(LocalDate today) {
        int month = today.getMonthValue() - (today.getMonthValue() - 1) % months;
        LocalDate first = LocalDate.of(today.getYear(), month, 1).minusMonths((long) months * ago);
        return new Period(first, first.plusMonths(months).minusDays(1));
    }
}
