package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDateTime;

import org.sanxiang.cases.Duty;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.springframework.stereotype.Component;

/** 移送审批: only the principal head approves, within three days of the report (移送规定 5). */
@Component
class TransferApproval extends PenaltyStep<TransferApprovalForm> {

    private final Periods periods;
    private final Clock clock;

    TransferApproval(PenaltyCases cases, Periods periods, Clock clock) {
        super(cases, "approve-transfer", TransferApprovalForm.class, Duty.APPROVER);
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    String take(PenaltyCase penaltyCase, TransferApprovalForm form, Actor actor) {
        Rules.PRINCIPAL_HEAD.demandOfPerson(actor.has(Role.PRINCIPAL_HEAD));
        return penaltyCase.transfers().answeredByHead(form, LocalDateTime.now(clock), periods);
    }
}
