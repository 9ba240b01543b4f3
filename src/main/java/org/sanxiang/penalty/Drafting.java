package org.sanxiang.penalty;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.sanxiang.catalog.Matters;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 拟稿: the text that the catalogue, the review, the discussion and the decision speak about. */
@Component
class Drafting extends PenaltyStep<DraftForm> {

    private final Matters matters;
    private final DraftUnderReview review;

    Drafting(PenaltyCases cases, Matters matters, DraftUnderReview review) {
        super(cases, "draft", DraftForm.class, null);
        this.matters = matters;
        this.review = review;
    }

    /** What the case holds itself need not be handed in. */
    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("materials", review.byHand(caseId));
    }

    @Override
    public Map<String, Object[]> figures(long caseId) {
        return Map.of("kind", new Object[] {get(caseId).isNoticeToCome() ? 1 : 0});
    }

    @Override
    public DraftForm blank(long caseId) {
        PenaltyCase c = get(caseId);
        Draft last = c.decisions().draft();
        if (last != null) {
            return new DraftForm(last.kind(), last.ground(), last.facts(), last.evidence(), last.basis(),
                    last.proposal().kindSet(), last.proposal().fine().yuan(), last.proposal().confiscation().yuan(),
                    last.proposal().demolishedM2(), last.correction(), last.performance(), last.surchargeAnnounced(),
                    last.remedies(), last.departure(), last.complex(), last.reviewAsked(), last.handedInKeys(),
                    last.explanation(), last.factsNote(), last.markedMajor(), last.education(), last.gainsBecause());
        }
        DecisionKind kind = c.dialogue().isOpened() || c.isNoticeToCome() ? DecisionKind.PENALTY : DecisionKind.NO_PENALTY;
        String order = matters.find(c.clue.matter()).map(matter -> matter.order()).orElse(null);
        return new DraftForm(kind, null, c.report.facts(), c.report.evidence(), c.report.basis(),
                c.proposal.kindSet(), c.proposal.fine().yuan(), c.proposal.confiscation().yuan(),
                c.proposal.demolishedM2(), order, null, null, null, null, c.report.complex(), null, null, null, null, null, null,
                c.report.gainsBecause());
    }

    @Override
    String take(PenaltyCase penaltyCase, DraftForm form, Actor actor) {
        penaltyCase.decisions().drafted(form, matters.find(penaltyCase.clue.matter()).orElseThrow());
        Draft draft = penaltyCase.decisions().draft();
        if (draft.isPenalty()) {
            return penaltyCase.isNoticeToCome() ? "announce" : "penalty";
        }
        return draft.reviewAsked() ? "review" : "no-penalty";
    }
}
