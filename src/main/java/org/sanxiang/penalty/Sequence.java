package org.sanxiang.penalty;

import static org.sanxiang.penalty.Rules.*;

import java.time.LocalDate;

import org.sanxiang.cases.Stage;
import org.sanxiang.review.ReviewRound;

/**
 * The order of the ordinary procedure (行政处罚法 54–65): whoever acts before the time of a step is told what is missing.
 *
 * @param review the last round of review; null where there was none
 */
record Sequence(PenaltyCase c, ReviewRound review, LocalDate today) {

    /**
     * Returns where the case has reached or passed the step.
     *
     * @throws org.sanxiang.kernel.Refusal naming what must come before it
     */
    void demandReached(String step) {
        switch (step) {
            case "investigate" -> demandFiled();
            case "check-investigation", "approve-notice" -> demandConcluded();
            case "notify" -> demandNotice();
            case "hold-hearing" -> NO_REQUEST.demand(!c.hearings.isEmpty());
            case "hear-party", "recheck" -> NOT_NOTIFIED.demand(c.dialogue().isOpened());
            case "draft" -> demandHeard();
            case "review" -> demandDrafted();
            case "discuss" -> demandReviewed();
            case "decide" -> demandDiscussed();
            case "issue" -> NOT_DECIDED.demand(c.decisions().decision() != null);
            case "serve" -> demandIssued();
            case "publish" -> PUBLISHED_BEFORE_SERVICE.demand(isServed());
            case "execute" -> EXECUTED_BEFORE_SERVICE.demand(isServed());
            case "close", "approve-closing" -> demandEnded();
            case "archive" -> demandClosed();
            default -> { }
        }
    }

    private void demandFiled() {
        NOT_FILED.demand(c.file().filedOn() != null);
    }

    private void demandConcluded() {
        demandFiled();
        NOT_EXAMINED.demand(c.report != null);
    }

    private void demandNotice() {
        demandFiled();
        c.reviewFirst().demandReviewed(review);
        NOT_EXAMINED.demand(c.dialogue().isOpened());
    }

    /** Where a penalty is proposed, the party has been told, its rights are over, and what it said was weighed. */
    private void demandHeard() {
        demandConcluded();
        if (c.isNoticeToCome()) {
            return;
        }
        if (c.report.handling() == ProposedHandling.PENALTY || c.dialogue().isOpened()) {
            c.dialogue().demandRightsOver(today);
            c.dialogue().demandHeard();
        }
    }

    private void demandDrafted() {
        demandHeard();
        NOT_DRAFTED.demand(c.decisions().draft() != null);
    }

    private void demandReviewed() {
        demandDrafted();
        c.decisions().demandReviewed(c.decisions().draft(), review);
    }

    private void demandDiscussed() {
        demandReviewed();
        c.decisions().demandDiscussed();
    }

    private void demandIssued() {
        NOT_ISSUED.demand(c.terminated || c.decisions().decision() != null && c.decisions().decision().isIssued());
    }

    private boolean isServed() {
        return c.decisions().decision() != null && c.decisions().decision().servedOn() != null;
    }

    private void demandEnded() {
        if (c.file().stage() != Stage.TRANSFERRED && !c.terminated) {
            NOT_SERVED.demand(isServed());
            NOT_ENDED.demand(c.decisions().decision().kind() != DecisionKind.PENALTY || c.executionResult != null);
        }
    }

    private void demandClosed() {
        NOT_CLOSED.demand(c.file().closedOn() != null);
        NOT_PUBLISHED.demand(c.file().archivedOn() != null);
    }
}
