package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.sanxiang.kernel.Money;

/**
 * How a surcharge grows: three per cent a day of the fine that is unpaid on that day, from the day after the last day to pay
 * until the day of payment, up to the fine; days of a remedy or a suspension do not count (行政处罚法 72, 73).
 */
record SurchargeCount(Money fine, LocalDate due, List<Paid> payments, List<Respite> respites) {

    private static final long PERCENT_A_DAY = 3;

    static SurchargeCount of(PenaltyCase c, LocalDate due) {
        List<Respite> respites = Stream.concat(c.remedies().respites(),
                c.executions(EnforcementSuspension.class).stream().map(EnforcementSuspension::respite)).toList();
        return new SurchargeCount(c.remedies().standing().fine(), due, c.executions(Paid.class), respites);
    }

    /** What has grown by the end of the day; rounded to the fen once. */
    Money until(LocalDate day) {
        long hundredths = counted(day).mapToLong(one -> unpaidOn(one).fen() * PERCENT_A_DAY).sum();
        return new Money((hundredths + 50) / 100).atMost(fine);
    }

    /** How many days count until then. */
    int days(LocalDate day) {
        return (int) counted(day).count();
    }

    private Stream<LocalDate> counted(LocalDate day) {
        return !day.isAfter(due) ? Stream.empty() : due.plusDays(1).datesUntil(day.plusDays(1))
                .filter(one -> !unpaidOn(one).isZero() && respites.stream().noneMatch(respite -> respite.covers(one)));
    }

    /** What was paid counts from the day after the payment on. */
    private Money unpaidOn(LocalDate day) {
        return fine.less(payments.stream().filter(paid -> paid.day().isBefore(day)).map(Paid::amount)
                .reduce(Money.ZERO, Money::plus));
    }
}
