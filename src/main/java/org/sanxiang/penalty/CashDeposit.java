package org.sanxiang.penalty;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.sanxiang.deadlines.Periods;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 现金缴存 (行政处罚法 71). */
@Component
@Order(2)
class CashDeposit extends ExecutionStep<DepositForm> {

    CashDeposit(PenaltyCases cases, Periods periods) {
        super(cases, periods, "deposit", DepositForm.class);
    }

    @Override
    public boolean concerns(long caseId) {
        return !get(caseId).paying().cashInHand().isEmpty();
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        ExecutionDates dates = dates(caseId);
        return Map.of("voucher", get(caseId).paying().cashInHand().stream().map(cash -> new Choice(cash.voucher(),
                String.join(" · ", cash.voucher(), cash.amount().toString(), cash.day() + " → " + dates.toAgencyBy(cash))))
                .toList());
    }

    @Override
    void enter(PenaltyCase penaltyCase, ExecutionDates dates, DepositForm form) {
        penaltyCase.paying().deposited(form, dates);
    }
}
