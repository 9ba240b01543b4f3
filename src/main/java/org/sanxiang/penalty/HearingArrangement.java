package org.sanxiang.penalty;

import org.sanxiang.cases.Duty;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 听证通知: seven full working days lie between the notice and the hearing (行政处罚法 64). */
@Component
class HearingArrangement extends PenaltyStep<HearingNoticeForm> {

    private final Periods periods;

    HearingArrangement(PenaltyCases cases, Periods periods) {
        super(cases, "hold-hearing", "arrange", HearingNoticeForm.class, Duty.HEARING_HOST);
        this.periods = periods;
    }

    @Override
    String take(PenaltyCase penaltyCase, HearingNoticeForm form, Actor actor) {
        penaltyCase.dialogue().hearingArranged(form, periods.calendar(), periods.period("hearing-notice").length());
        return null;
    }
}
