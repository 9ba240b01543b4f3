package org.sanxiang.penalty;

import org.sanxiang.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 陈述申辩: a statement does not end the hearing period (行政处罚法 45). */
@Component
@Order(1)
class PartyStatement extends PenaltyStep<StatementForm> {

    PartyStatement(PenaltyCases cases) {
        super(cases, "hear-party", "statement", StatementForm.class, null);
    }

    @Override
    String take(PenaltyCase penaltyCase, StatementForm form, Actor actor) {
        penaltyCase.dialogue().stated(form);
        return null;
    }
}
