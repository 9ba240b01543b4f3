package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;

import org.sanxiang.cases.Duty;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.springframework.stereotype.Component;

/** 移送审批: only the principal head approves, within three days of the report (移送规定 5). */
@Component
class TransferApproval extends PenaltyStep<TransferApprovalForm> {

    private final Clock clock;

    TransferApproval(PenaltyCases cases, Clock clock) {
        super(cases, "approve-transfer", TransferApprovalForm.class, Duty.APPROVER);
        this.clock = clock;
    }

    @Override
    String take(PenaltyCase penaltyCase, TransferApprovalForm form, Actor actor) {
        Rules.PRINCIPAL_HEAD.demandOfPerson(actor.has(Role.PRINCIPAL_HEAD));
        if (form.conclusion() == TransferConclusion.REFUSE) {
            return "investigate";
        }
        penaltyCase.transfers().approved(LocalDate.now(clock));
        return "approve";
    }
}
