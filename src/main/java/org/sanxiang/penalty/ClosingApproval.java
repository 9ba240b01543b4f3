package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;

import org.sanxiang.cases.Duty;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 结案审批: with the approval the case is closed. */
@Component
class ClosingApproval extends PenaltyStep<ClosingApprovalForm> {

    private final Clock clock;

    ClosingApproval(PenaltyCases cases, Clock clock) {
        super(cases, "approve-closing", ClosingApprovalForm.class, Duty.APPROVER);
        this.clock = clock;
    }

    @Override
    String take(PenaltyCase penaltyCase, ClosingApprovalForm form, Actor actor) {
        if (form.conclusion() == ClosingConclusion.APPROVE) {
            penaltyCase.file().demandActsSettled();
            penaltyCase.carrying().closed(LocalDate.now(clock));
        }
        return Outcomes.of(form.conclusion());
    }
}
