package org.sanxiang.penalty;

import org.sanxiang.deadlines.Periods;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 中止执行 (行政强制法 39). */
@Component
@Order(9)
class EnforcementSuspending extends ExecutionStep<EnforcementSuspensionForm> {

    EnforcementSuspending(PenaltyCases cases, Periods periods) {
        super(cases, periods, "suspension", EnforcementSuspensionForm.class);
    }

    @Override
    void enter(PenaltyCase penaltyCase, ExecutionDates dates, EnforcementSuspensionForm form) {
        penaltyCase.course().suspended(form);
    }
}
