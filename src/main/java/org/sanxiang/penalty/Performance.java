package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;

import static org.sanxiang.penalty.ExecutionRules.*;

/** When a decision is carried out: all is paid and done, or enforcement has ended by law (行政处罚法 66, 行政强制法 40). */
record Performance(PenaltyCase c) {

    void completed(ExecutionForm form) {
        if (form.result() == ExecutionResult.ENDED_BY_LAW) {
            END_MISSING.demand(c.course().isEnded());
        } else {
            demandPerformed();
            NOT_APPLIED.demand(form.result() != ExecutionResult.PERFORMED_BY_COURT
                    || !c.executions(CourtApplication.class).isEmpty());
        }
        CASH_IN_HAND.demand(c.paying().cashInHand().isEmpty());
        LocalDate last = lastAct();
        COMPLETED_EARLY.demand(!form.completedOn().isBefore(last), last);
        c.executionResult = form.result().name();
        c.executedOn = form.completedOn();
    }

    private void demandPerformed() {
        Debt debt = Debt.of(c);
        NOT_PERFORMED.demand(debt.unpaid().isZero(), debt.paid(), debt.total());
        NOT_DEMOLISHED.demand(demolitionOutstanding().signum() <= 0, demolished(), ordered());
    }

    /** The area demolished by the party or the authorities, in square metres. */
    BigDecimal demolished() {
        return c.executions(Demolished.class).stream().map(Demolished::area).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What was ordered to be demolished and still stands; zero or less where nothing does. */
    BigDecimal demolitionOutstanding() {
        return ordered().subtract(demolished());
    }

    /** The area that the decision orders to be demolished, in square metres. */
    BigDecimal ordered() {
        BigDecimal area = c.served().proposal().demolishedM2();
        return area == null ? BigDecimal.ZERO : area;
    }

    /** The last thing that was paid or done; the day of service where there is none. */
    private LocalDate lastAct() {
        return c.executions(ExecutionEntry.class).stream()
                .filter(entry -> entry instanceof Paid || entry instanceof Demolished)
                .map(ExecutionEntry::day).max(Comparator.naturalOrder()).orElseGet(() -> c.served().servedOn());
    }
}
