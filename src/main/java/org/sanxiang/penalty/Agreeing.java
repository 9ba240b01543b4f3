package org.sanxiang.penalty;

import java.util.Map;

import org.sanxiang.deadlines.Periods;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 执行协议 (行政强制法 42). */
@Component
@Order(8)
class Agreeing extends ExecutionStep<AgreementForm> {

    Agreeing(PenaltyCases cases, Periods periods) {
        super(cases, periods, "agreement", AgreementForm.class);
    }

    @Override
    public Map<String, Object[]> figures(long caseId) {
        return Map.of("remitted", new Object[] {Debt.of(get(caseId)).unpaidSurcharge()});
    }

    @Override
    void enter(PenaltyCase penaltyCase, ExecutionDates dates, AgreementForm form) {
        penaltyCase.course().agreed(form);
    }
}
