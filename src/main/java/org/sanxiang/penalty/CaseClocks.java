package org.sanxiang.penalty;

import java.time.LocalDate;

import org.sanxiang.cases.StepClock;
import org.sanxiang.deadlines.Deadline;
import org.sanxiang.deadlines.Ledger;
import org.sanxiang.deadlines.Periods;

/**
 * The statutory clocks of a case, each derived from the facts that start it. The steps, the case page and the question
 * whether an act comes late all ask here; null where what starts the clock has not happened yet.
 */
record CaseClocks(PenaltyCase c, Periods periods) {

    /** 核查: from the registration of the clue. */
    StepClock verification() {
        return clock("verification", c.file().registeredOn());
    }

    /**
     * 九十日: from the filing to the decision (行政处罚法 60), in a further round from its beginning or as it was ordered; the
     * only clock that can stand still or be extended.
     */
    StepClock decision() {
        LocalDate since = c.decidingSince();
        if (c.round != null && c.round.dueOn() != null) {
            return told("decision", since, c.round.dueOn());
        }
        return since == null ? null : new StepClock("decision",
                periods.deadline(since.atStartOfDay(), "decision", c.decisionPeriod().ledger()));
    }

    /** The period of a right that the current notice offers (行政处罚法 44, 64). */
    StepClock right(Right right) {
        Notice notice = c.dialogue().isOpened() ? c.dialogue().notice() : null;
        return notice == null || !notice.offers(right) ? null
                : told(right == Right.STATEMENT ? "statement" : "hearing-request", notice.servedOn(), notice.due(right));
    }

    /** As long as the party may still be heard: the right that stays open longest. */
    StepClock partyHearing() {
        StepClock hearing = right(Right.HEARING);
        LocalDate last = c.dialogue().openUntil();
        return hearing != null && hearing.deadline().due().equals(last) ? hearing : right(Right.STATEMENT);
    }

    /** 首次送达: from the date of the decision (行政处罚法 61). */
    StepClock service() {
        Decision decision = c.decisions().decision();
        return clock("service", decision == null ? null : decision.decidedOn());
    }

    /** 公示: from the decision, and anew from a service that comes only after that. */
    StepClock publication() {
        Decision decision = c.decisions().decision();
        return decision == null || decision.servedOn() == null ? null : new StepClock("publication",
                periods.deadline(decision.decidedOn(), decision.servedOn(), "publication"));
    }

    /** 缴款: from the service of the decision, or as the head has let the party pay later (行政处罚法 66, 67). */
    StepClock payment() {
        Decision decision = c.served();
        if (decision == null) {
            return null;
        }
        return c.paying().plan().map(plan -> told("payment", decision.servedOn(), plan.lastDay()))
                .orElseGet(() -> clock("payment", decision.servedOn()));
    }

    /** 归档: from the closing. */
    StepClock archiving() {
        return clock("archiving", c.file().closedOn());
    }

    /** 移送审批: from the task group's report (移送规定 5). */
    StepClock transferApproval() {
        Transfer transfer = PenaltyCase.last(c.transfers);
        return clock("transfer-approval", transfer == null ? null : transfer.reportedOn());
    }

    /** 移送: twenty-four hours from the moment in which the principal head approves (移送规定 5). */
    StepClock handOver() {
        Transfer transfer = PenaltyCase.last(c.transfers);
        return transfer == null || transfer.approvedAt() == null ? null
                : new StepClock("transfer", periods.deadline(transfer.approvedAt(), "transfer", Ledger.EMPTY));
    }

    StepClock clock(String period, LocalDate start) {
        return start == null ? null : new StepClock(period, periods.deadline(start, period));
    }

    private StepClock told(String period, LocalDate from, LocalDate due) {
        return new StepClock(period, Deadline.told(periods.calendar(), from, due));
    }
}
