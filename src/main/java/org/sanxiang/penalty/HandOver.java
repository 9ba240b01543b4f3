package org.sanxiang.penalty;


import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 移送: within 24 hours of the approval, against a receipt (移送规定 5, 6). */
@Component
class HandOver extends PenaltyStep<HandOverForm> {

    HandOver(PenaltyCases cases) {
        super(cases, "hand-over", HandOverForm.class, null);
    }

    @Override
    String take(PenaltyCase penaltyCase, HandOverForm form, Actor actor) {
        penaltyCase.transfers().handedOver(form);
        return "handed-over";
    }
}
