package org.sanxiang.penalty;

import org.sanxiang.cases.Duty;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 办案机构审核: the unit head, who is no handler, checks the result of the investigation. */
@Component
class InvestigationCheck extends PenaltyStep<CheckForm> {

    InvestigationCheck(PenaltyCases cases) {
        super(cases, "check-investigation", CheckForm.class, Duty.CHECKER);
    }

    @Override
    String take(PenaltyCase penaltyCase, CheckForm form, Actor actor) {
        return Outcomes.of(form.conclusion());
    }
}
