package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;

import org.sanxiang.cases.StepClock;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 送达办结: the decision has reached the party. */
@Component
class Served extends PenaltyStep<ServedForm> {

    private final Periods periods;
    private final Clock clock;

    Served(PenaltyCases cases, Periods periods, Clock clock) {
        super(cases, "serve", ServedForm.class, null);
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    String take(PenaltyCase penaltyCase, ServedForm form, Actor actor) {
        StepClock service = new CaseClocks(penaltyCase, periods).service();
        LocalDate firstDue = service == null ? null : service.deadline().due();
        return penaltyCase.carrying().served(LocalDate.now(clock), periods.period("public-notice").length(), firstDue,
                form.lateBecause());
    }
}
