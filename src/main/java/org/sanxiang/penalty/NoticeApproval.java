package org.sanxiang.penalty;

import org.sanxiang.cases.Duty;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 告知审批: the agency head examines the result of the investigation before the party is told (行政处罚法 57). */
@Component
class NoticeApproval extends PenaltyStep<NoticeApprovalForm> {

    NoticeApproval(PenaltyCases cases) {
        super(cases, "approve-notice", NoticeApprovalForm.class, Duty.APPROVER);
    }

    @Override
    String take(PenaltyCase penaltyCase, NoticeApprovalForm form, Actor actor) {
        if (form.conclusion() == NoticeConclusion.AGREE) {
            penaltyCase.dialogue().demandSomethingToAnnounce();
        }
        if (form.conclusion() == NoticeConclusion.KEEP) {
            penaltyCase.dialogue().demandStillCovers();
        }
        return form.conclusion() == NoticeConclusion.TERMINATE
                ? new Termination(penaltyCase).outcome() : Outcomes.of(form.conclusion());
    }
}
