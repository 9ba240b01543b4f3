package org.sanxiang.penalty;

import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 恢复: the 90 days run again, from the day on which the ground fell away. */
@Component
class Resuming extends HeadOrder<ResumeForm> {

    Resuming(PenaltyCases cases) {
        super(cases, "resume", ResumeForm.class);
    }

    @Override
    void order(DecisionPeriod period, ResumeForm form, Actor head) {
        period.resumed(form, head.name());
    }

    @Override
    boolean fits(DecisionPeriod period) {
        return period.isSuspended();
    }
}
