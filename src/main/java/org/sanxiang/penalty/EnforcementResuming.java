package org.sanxiang.penalty;

import org.sanxiang.deadlines.Periods;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 恢复执行 (行政强制法 39). */
@Component
@Order(10)
class EnforcementResuming extends ExecutionStep<ResumptionForm> {

    EnforcementResuming(PenaltyCases cases, Periods periods) {
        super(cases, periods, "resumption", ResumptionForm.class);
    }

    @Override
    public boolean concerns(long caseId) {
        return get(caseId).course().isSuspended();
    }

    @Override
    void enter(PenaltyCase penaltyCase, ExecutionDates dates, ResumptionForm form) {
        penaltyCase.course().resumed(form);
    }
}
