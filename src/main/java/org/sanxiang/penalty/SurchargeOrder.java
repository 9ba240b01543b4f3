package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Money;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 加处罚款 (行政处罚法 72, 73). */
@Component
@Order(5)
class SurchargeOrder extends ExecutionStep<SurchargeForm> {

    private final Clock clock;

    SurchargeOrder(PenaltyCases cases, Periods periods, Clock clock) {
        super(cases, periods, "surcharge", SurchargeForm.class);
        this.clock = clock;
    }

    @Override
    public boolean concerns(long caseId) {
        return new Compelling(get(caseId), dates(caseId)).isAnnounced() && !get(caseId).remedies().standing().fine().isZero();
    }

    @Override
    public SurchargeForm blank(long caseId) {
        LocalDate today = LocalDate.now(clock);
        return new SurchargeForm(today, derived(caseId, today).yuan(), null);
    }

    @Override
    public Map<String, Object[]> figures(long caseId) {
        LocalDate today = LocalDate.now(clock);
        LocalDate due = dates(caseId).paymentDue();
        SurchargeCount count = SurchargeCount.of(get(caseId), due);
        Money fine = get(caseId).remedies().standing().fine();
        return Map.of("amount", new Object[] {due, today, Integer.toString(count.days(today)), derived(caseId, today), fine});
    }

    private Money derived(long caseId, LocalDate day) {
        return new Compelling(get(caseId), dates(caseId)).surchargeOn(day);
    }

    @Override
    void enter(PenaltyCase penaltyCase, ExecutionDates dates, SurchargeForm form) {
        new Compelling(penaltyCase, dates).surcharged(form);
    }
}
