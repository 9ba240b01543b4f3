package org.sanxiang.penalty;

import java.util.Map;
import java.util.Set;

import org.sanxiang.catalog.Matters;
import org.sanxiang.kernel.Actor;
import org.sanxiang.review.Conclusion;
import org.sanxiang.review.ReviewRound;
import org.sanxiang.review.Reviews;
import org.springframework.stereotype.Component;

import static org.sanxiang.penalty.ReviewReply.*;

/** 审核意见办理: the ways on that a conclusion leaves to the handlers; each leads to a new round (行政处罚法 58). */
@Component
class ReviewReplying extends PenaltyStep<ReviewReplyForm> {

    private static final Map<Conclusion, Set<ReviewReply>> WAYS = Map.of(
            Conclusion.CORRECT, Set.of(DRAFT, NOTIFY),
            Conclusion.INVESTIGATE, Set.of(INVESTIGATE, DRAFT),
            Conclusion.PROCEDURE, Set.of(DRAFT),
            Conclusion.DISAGREED, Set.of(DRAFT, DISPUTE));

    private final Reviews reviews;
    private final Matters matters;

    ReviewReplying(PenaltyCases cases, Reviews reviews, Matters matters) {
        super(cases, "respond-to-review", ReviewReplyForm.class, null);
        this.reviews = reviews;
        this.matters = matters;
    }

    @Override
    public ReviewReplyForm blank(long caseId) {
        Proposal proposal = get(caseId).proposal;
        return new ReviewReplyForm(null, null, proposal.kindSet(), proposal.fine().yuan(),
                proposal.confiscation().yuan(), proposal.demolishedM2(), null, null);
    }

    @Override
    String take(PenaltyCase penaltyCase, ReviewReplyForm form, Actor actor) {
        ReviewRound last = reviews.findFirstByCaseIdOrderByRoundDesc(penaltyCase.file().id()).orElseThrow();
        boolean named = last.wayBack() != null && last.wayBack().outcome().equals(Outcomes.of(form.goOn()));
        Rules.WAY_BACK.demand(named || WAYS.get(last.conclusion()).contains(form.goOn()));
        penaltyCase.inquiry().proposedAnew(form, matters.find(penaltyCase.clue.matter()).orElseThrow());
        return Outcomes.of(form.goOn());
    }
}
