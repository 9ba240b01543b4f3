package org.sanxiang.penalty;

import org.sanxiang.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 撤回放弃: within the period of the right. */
@Component
@Order(4)
class WaiverWithdrawal extends PenaltyStep<WithdrawalForm> {

    WaiverWithdrawal(PenaltyCases cases) {
        super(cases, "hear-party", "withdrawal", WithdrawalForm.class, null);
    }

    @Override
    String take(PenaltyCase penaltyCase, WithdrawalForm form, Actor actor) {
        penaltyCase.dialogue().waiverWithdrawn(form);
        return null;
    }
}
