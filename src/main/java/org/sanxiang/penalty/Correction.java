package org.sanxiang.penalty;

import org.sanxiang.deadlines.Periods;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 改正登记: what the party corrected or demolished itself (行政处罚法 28). */
@Component
@Order(3)
class Correction extends ExecutionStep<CorrectionForm> {

    Correction(PenaltyCases cases, Periods periods) {
        super(cases, periods, "correction", CorrectionForm.class);
    }

    @Override
    void enter(PenaltyCase penaltyCase, ExecutionDates dates, CorrectionForm form) {
        penaltyCase.add(new Corrected(form));
    }
}
