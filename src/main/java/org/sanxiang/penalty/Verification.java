package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;

import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 核查: whether the clue is filed, not filed, or handed to another body. */
@Component
class Verification extends PenaltyStep<VerificationForm> {

    private final Periods periods;
    private final Clock clock;

    Verification(PenaltyCases cases, Periods periods, Clock clock) {
        super(cases, "verify", VerificationForm.class, null);
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    String take(PenaltyCase penaltyCase, VerificationForm form, Actor actor) {
        penaltyCase.inquiry().verified(form,
                new CaseClocks(penaltyCase, periods).verification().deadline().isOverOn(LocalDate.now(clock)));
        return Outcomes.of(form.outcome());
    }
}
