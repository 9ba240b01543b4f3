package org.sanxiang.penalty;

import org.sanxiang.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 放弃权利: signed by the party, one right at a time (行政处罚法 62). */
@Component
@Order(3)
class Waiver extends PenaltyStep<WaiverForm> {

    Waiver(PenaltyCases cases) {
        super(cases, "hear-party", "waiver", WaiverForm.class, null);
    }

    @Override
    String take(PenaltyCase penaltyCase, WaiverForm form, Actor actor) {
        penaltyCase.dialogue().waived(form);
        return null;
    }
}
