package org.sanxiang.penalty;

import org.sanxiang.review.ReviewRound;
import org.sanxiang.review.ReviewStage;

import static org.sanxiang.penalty.Rules.NOTICE_BEFORE_REVIEW;

/** 先行审核: what follows where a bureau has its drafts reviewed before the party is told of them (行政处罚法 58). */
record ReviewFirst(PenaltyCase c) {

    /**
     * The head lets the party be told; where the review comes first, the draft is written before.
     *
     * @return whether it does
     */
    boolean approved(ReviewStage stage) {
        c.dialogue().demandSomethingToAnnounce();
        c.reviewOrder = ReviewOrder.approved(stage);
        return c.isNoticeToCome();
    }

    /** The party was told, or need not be. */
    void noneToCome() {
        c.reviewOrder = c.reviewOrder == null ? null : c.reviewOrder.told();
    }

    /** The party is told only of what the catalogue judged and, where it is major, the review agreed to. */
    void demandReviewed(ReviewRound review) {
        Draft draft = c.decisions().draft();
        NOTICE_BEFORE_REVIEW.demand(!c.isNoticeToCome()
                || draft != null && draft.judgedBy() != null && Decisions.isPassed(draft, review));
    }

    /** Whether what was agreed to before the notice stands after it, so that no second round is needed. */
    boolean isStillAgreed(ReviewRound review) {
        return !c.isNoticeToCome() && review.isBeforeNotice() && review.agreedTo(c.decisions().draft().hash()) && suffices(review);
    }

    /** Whether the round is not too early to decide on: what was heard in a hearing is always reviewed after it. */
    boolean suffices(ReviewRound review) {
        return !review.isBeforeNotice() || c.reviewOrder != null && c.reviewOrder.stage() == ReviewStage.BEFORE_NOTICE
                && !c.dialogue().heard();
    }
}
