package org.sanxiang.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.review.ReviewStage;

/**
 * 先行审核: the draft is reviewed before the party is told of it, as the bureau had set it when the head approved the notice.
 *
 * @param noticeToCome whether the notice that was approved has not been given yet
 */
@Embeddable
record ReviewOrder(
        @Enumerated(EnumType.STRING) @Column(name = "review_stage") ReviewStage stage,
        @Column(name = "notice_to_come") boolean noticeToCome) {

    /** The order of a notice that the head approves now; null where the review comes after it. */
    static ReviewOrder approved(ReviewStage stage) {
        return stage.comesBeforeNotice() ? new ReviewOrder(stage, true) : null;
    }

    /** No notice is outstanding any more. */
    ReviewOrder told() {
        return new ReviewOrder(stage, false);
    }
}
