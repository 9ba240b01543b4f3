package org.sanxiang.penalty;

import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 核查: whether the clue is filed, not filed, or handed to another body. */
@Component
class Verification extends PenaltyStep<VerificationForm> {

    Verification(PenaltyCases cases) {
        super(cases, "verify", VerificationForm.class, null);
    }

    @Override
    String take(PenaltyCase penaltyCase, VerificationForm form, Actor actor) {
        penaltyCase.inquiry().verified(form);
        return Outcomes.of(form.outcome());
    }
}
