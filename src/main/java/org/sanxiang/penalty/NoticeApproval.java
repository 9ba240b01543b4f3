package org.sanxiang.penalty;

import java.util.Map;

import org.sanxiang.cases.Duty;
import org.sanxiang.kernel.Actor;
import org.sanxiang.review.ReviewSettings;
import org.springframework.stereotype.Component;

/** 告知审批: the agency head examines the result of the investigation before the party is told (行政处罚法 57). */
@Component
class NoticeApproval extends PenaltyStep<NoticeApprovalForm> {

    private final ReviewSettings settings;

    NoticeApproval(PenaltyCases cases, ReviewSettings settings) {
        super(cases, "approve-notice", NoticeApprovalForm.class, Duty.APPROVER);
        this.settings = settings;
    }

    @Override
    public Map<String, Object[]> figures(long caseId) {
        return Map.of("conclusion", new Object[] {settings.stage().ordinal()});
    }

    @Override
    String take(PenaltyCase penaltyCase, NoticeApprovalForm form, Actor actor) {
        return switch (form.conclusion()) {
            case AGREE -> penaltyCase.reviewFirst().approved(settings.stage()) ? "review-first" : "agree";
            case KEEP -> kept(penaltyCase);
            case NO_PENALTY -> withoutNotice(penaltyCase);
            case TERMINATE -> new Termination(penaltyCase).outcome();
            case RETURN, TRANSFER -> Outcomes.of(form.conclusion());
        };
    }

    private static String kept(PenaltyCase c) {
        c.dialogue().demandStillCovers();
        c.reviewFirst().noneToCome();
        return "keep";
    }

    private static String withoutNotice(PenaltyCase c) {
        c.reviewFirst().noneToCome();
        return "no-penalty";
    }
}
