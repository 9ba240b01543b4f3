package org.sanxiang.penalty;

import org.sanxiang.cases.Duty;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 听证: held by somebody who is no handler; its record carries the decision (行政处罚法 64, 65). */
@Component
class HearingSession extends PenaltyStep<HearingForm> {

    HearingSession(PenaltyCases cases) {
        super(cases, "hold-hearing", HearingForm.class, Duty.HEARING_HOST);
    }

    @Override
    String take(PenaltyCase penaltyCase, HearingForm form, Actor actor) {
        penaltyCase.dialogue().hearingEnded(form);
        return Outcomes.of(form.outcome());
    }
}
