package org.sanxiang.penalty;

import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 移送: within 24 hours of the approval, against a receipt (移送规定 5, 6). */
@Component
class HandOver extends PenaltyStep<HandOverForm> {

    private final Periods periods;

    HandOver(PenaltyCases cases, Periods periods) {
        super(cases, "hand-over", HandOverForm.class, null);
        this.periods = periods;
    }

    @Override
    String take(PenaltyCase penaltyCase, HandOverForm form, Actor actor) {
        penaltyCase.transfers().handedOver(form, periods);
        return "handed-over";
    }
}
