package org.sanxiang.penalty;

import org.sanxiang.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 听证申请: in time it cannot be refused (行政处罚法 64). */
@Component
@Order(2)
class HearingRequest extends PenaltyStep<HearingRequestForm> {

    HearingRequest(PenaltyCases cases) {
        super(cases, "hear-party", "hearing-request", HearingRequestForm.class, null);
    }

    @Override
    String take(PenaltyCase penaltyCase, HearingRequestForm form, Actor actor) {
        penaltyCase.dialogue().hearingRequested(form);
        return null;
    }
}
