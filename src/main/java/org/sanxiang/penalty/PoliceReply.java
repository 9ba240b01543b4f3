package org.sanxiang.penalty;

import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 公安机关答复: filed there, the case closes here; otherwise it goes on with the investigation (移送规定 8–10). */
@Component
class PoliceReply extends PenaltyStep<PoliceAnswerForm> {

    PoliceReply(PenaltyCases cases) {
        super(cases, "await-police", PoliceAnswerForm.class, null);
    }

    @Override
    String take(PenaltyCase penaltyCase, PoliceAnswerForm form, Actor actor) {
        return penaltyCase.transfers().answered(form);
    }
}
