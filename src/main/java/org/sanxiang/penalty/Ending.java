package org.sanxiang.penalty;

import org.sanxiang.deadlines.Periods;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 终结执行 (行政强制法 39, 40). */
@Component
@Order(11)
class Ending extends ExecutionStep<EnforcementEndForm> {

    Ending(PenaltyCases cases, Periods periods) {
        super(cases, periods, "end", EnforcementEndForm.class);
    }

    @Override
    void enter(PenaltyCase penaltyCase, ExecutionDates dates, EnforcementEndForm form) {
        penaltyCase.course().ended(form, dates);
    }
}
