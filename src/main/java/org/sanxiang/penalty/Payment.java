package org.sanxiang.penalty;

import java.util.Map;

import org.sanxiang.deadlines.Periods;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 缴款登记 (行政处罚法 67–70). */
@Component
@Order(1)
class Payment extends ExecutionStep<PaymentForm> {

    Payment(PenaltyCases cases, Periods periods) {
        super(cases, periods, "payment", PaymentForm.class);
    }

    @Override
    public PaymentForm blank(long caseId) {
        return new PaymentForm(null, Debt.of(get(caseId)).unpaid().yuan(), null, null, null, null, null);
    }

    @Override
    public Map<String, Object[]> figures(long caseId) {
        Debt debt = Debt.of(get(caseId));
        return Map.of("amount", new Object[] {debt.total(), debt.paid(), debt.unpaid()},
                "paidOn", new Object[] {dates(caseId).paymentDue()});
    }

    @Override
    void enter(PenaltyCase penaltyCase, ExecutionDates dates, PaymentForm form) {
        penaltyCase.paying().paid(form);
    }
}
