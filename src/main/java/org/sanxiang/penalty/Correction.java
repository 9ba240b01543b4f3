package org.sanxiang.penalty;

import org.sanxiang.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 改正登记: what was corrected or demolished (行政处罚法 28). */
@Component
@Order(2)
class Correction extends PenaltyStep<CorrectionForm> {

    Correction(PenaltyCases cases) {
        super(cases, "execute", "correction", CorrectionForm.class, null);
    }

    @Override
    String take(PenaltyCase penaltyCase, CorrectionForm form, Actor actor) {
        penaltyCase.carrying().happened(Enforcement.of(form));
        return null;
    }
}
