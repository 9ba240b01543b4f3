package org.sanxiang.penalty;

import java.util.stream.Stream;

import org.sanxiang.evidence.Collected;
import org.sanxiang.review.ReviewRound;

import static org.sanxiang.penalty.ClosingRules.*;

/** Whether every link that the case passed through has its record (行政处罚法 47); what it did not reach needs none. */
record ClosingRecords(PenaltyCase c) {

    /** @param review the last round of review; null where there was none */
    void demand(Collected collected, ReviewRound review) {
        NOTHING_COLLECTED.demand(c.report == null || collected.records() > 0 && collected.items() > 0);
        NO_HEARING_RECORD.demand(c.hearings.stream().filter(hearing -> hearing.outcome() == HearingOutcome.HELD)
                .allMatch(hearing -> isGiven(hearing.hearingRecord())));
        NO_PROOF_OF_SERVICE.demand(!isAddressed() || c.ofRound(c.services, Round::servicesFrom).stream()
                .anyMatch(ClosingRecords::isProven));
        if (c.decisions().decision() != null) {
            demandDecided(c.decisions().draft(), review);
        }
        if (c.served() != null) {
            demandExecuted();
        }
    }

    private void demandDecided(Draft draft, ReviewRound review) {
        NO_REVIEW_OPINION.demand(!draft.needsReview()
                || review != null && review.agreedTo(draft.hash()) && isGiven(review.opinion()));
        NO_DISCUSSION_RECORD.demand(!draft.discussion() || c.ofRound(c.deliberations, Round::deliberationsFrom).stream()
                .anyMatch(deliberation -> !deliberation.dispute() && isGiven(deliberation.opinion())));
    }

    private void demandExecuted() {
        NO_VOUCHER.demand(c.executions(Paid.class).stream().allMatch(paid -> isGiven(paid.voucher())));
        NOT_FILED_FOR_RECORD.demand(c.executions(EnforcementDecision.class).stream().allMatch(EnforcementDecision::isFiled));
    }

    /** A decision reaches the party; so does a termination once the party was told of the case. */
    private boolean isAddressed() {
        return c.terminated ? c.dialogue().isOpened() : c.decisions().decision() != null;
    }

    private static boolean isProven(ServiceAttempt attempt) {
        return attempt.result() == ServiceResult.SERVED && isGiven(attempt.servers())
                && Stream.of(attempt.receivedBy(), attempt.witness(), attempt.receiptNumber(), attempt.remark())
                        .anyMatch(ClosingRecords::isGiven);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
