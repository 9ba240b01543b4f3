package org.sanxiang.penalty;

import java.util.Map;

import org.sanxiang.deadlines.Periods;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 延期分期申请 (行政处罚法 66). */
@Component
@Order(4)
class InstalmentApplication extends ExecutionStep<InstalmentForm> {

    InstalmentApplication(PenaltyCases cases, Periods periods) {
        super(cases, periods, "instalments", InstalmentForm.class);
    }

    @Override
    public boolean concerns(long caseId) {
        return !Debt.of(get(caseId)).deferrable().isZero();
    }

    @Override
    public Map<String, Object[]> figures(long caseId) {
        return Map.of("instalments", new Object[] {Debt.of(get(caseId)).deferrable(), dates(caseId).paymentDue()});
    }

    @Override
    void enter(PenaltyCase penaltyCase, ExecutionDates dates, InstalmentForm form) {
        penaltyCase.paying().asked(form, dates.paymentDue());
    }
}
