package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.evidence.Collected;
import org.sanxiang.review.Conclusion;
import org.sanxiang.review.ReviewRound;

import static org.sanxiang.cases.PartyKind.ORGANISATION;
import static org.sanxiang.penalty.ACase.DECIDED;
import static org.sanxiang.penalty.ACase.ENOUGH;
import static org.sanxiang.penalty.ClosingRules.*;

/** Every link that a case passed through has its record; what it did not reach needs none (行政处罚法 47). */
class ClosingRecordsTests extends HeardCase {

    private static final Collected NOTHING = new Collected(0, 0, false, false, false, 0);

    @Test
    void a_decided_case_with_all_its_records_is_closed() {
        a.issued("10000").served().paid("10000");
        demand(ENOUGH, null);
    }

    @Test
    void an_investigation_left_evidence_and_records() {
        a.issued("10000").served();
        a.refuses(NOTHING_COLLECTED, () -> demand(new Collected(1, 0, true, false, false, 0), null));
        a.refuses(NOTHING_COLLECTED, () -> demand(new Collected(0, 1, true, false, false, 0), null));
    }

    @Test
    void a_decision_has_its_proof_of_service() {
        a.issued("10000");
        a.refuses(NO_PROOF_OF_SERVICE, () -> demand(ENOUGH, null));
        a.c.carrying().attempted(Filled.attempt(ServiceMethod.DIRECT, DECIDED, ServiceResult.FAILED), ACase.TWO);
        a.refuses(NO_PROOF_OF_SERVICE, () -> demand(ENOUGH, null));
        a.c.services.add(unproven());
        a.refuses(NO_PROOF_OF_SERVICE, () -> demand(ENOUGH, null));
        a.served();
        demand(ENOUGH, null);
    }

    @Test
    void a_hearing_that_was_held_has_its_record() {
        a.issued("10000").served();
        a.c.hearings.add(hearing(HearingOutcome.WITHDRAWN, null));
        demand(ENOUGH, null);
        a.c.hearings.add(hearing(HearingOutcome.HELD, " "));
        a.refuses(NO_HEARING_RECORD, () -> demand(ENOUGH, null));
        a.c.hearings.set(1, hearing(HearingOutcome.HELD, "笔录"));
        demand(ENOUGH, null);
    }

    @Test
    void a_major_decision_has_the_opinion_that_agreed_to_it_and_its_discussion() {
        a.drafted("10000").judged(true, true);
        discuss(DiscussionConclusion.AGREED);
        decide(DecisionChoice.PENALTY, review(Conclusion.AGREED));
        a.c.decisions().issued("1号", DECIDED);
        a.served();
        a.refuses(NO_REVIEW_OPINION, () -> demand(ENOUGH, null));
        a.refuses(NO_REVIEW_OPINION, () -> demand(ENOUGH, review(Conclusion.CORRECT)));
        demand(ENOUGH, review(Conclusion.AGREED));
        a.c.deliberations.clear();
        a.refuses(NO_DISCUSSION_RECORD, () -> demand(ENOUGH, review(Conclusion.AGREED)));
        a.c.deliberations.add(Deliberation.of(Filled.dispute(DisputeConclusion.DRAFT), new Heads("", 3), "hash"));
        a.refuses(NO_DISCUSSION_RECORD, () -> demand(ENOUGH, review(Conclusion.AGREED)));
    }

    @Test
    void a_payment_has_its_voucher() {
        a.issued("10000").served();
        a.c.add(new Paid(new PaymentForm(DECIDED, BigDecimal.ONE, PaymentChannel.BANK, " ", null, null, null)));
        a.refuses(NO_VOUCHER, () -> demand(ENOUGH, null));
    }

    @Test
    void a_decision_to_enforce_was_reported_for_the_record() {
        a.issued("10000").served();
        EnforcementDecision decision = new EnforcementDecision(new EnforcementDecisionForm(DECIDED, "理由", "方式", true, DECIDED,
                ServiceMethod.DIRECT, "样例当事人", List.of()), "甲、乙", "强执1");
        a.c.add(decision);
        a.refuses(NOT_FILED_FOR_RECORD, () -> demand(ENOUGH, null));
        decision.filed(new MajorFiling(DECIDED, "县司法局", "备1", null));
        demand(ENOUGH, null);
    }

    @Test
    void a_link_that_the_case_did_not_reach_needs_no_record() {
        ACase ended = ACase.filed(ORGANISATION);
        new Termination(ended.c).outcome();
        new ClosingRecords(ended.c).demand(NOTHING, null);
    }

    @Test
    void a_termination_is_served_on_a_party_that_was_told() {
        new Termination(a.c).outcome();
        a.refuses(NO_PROOF_OF_SERVICE, () -> demand(ENOUGH, null));
        a.c.services.add(Filled.attempt(ServiceMethod.DIRECT, DECIDED, ServiceResult.SERVED));
        demand(ENOUGH, null);
    }

    private void demand(Collected collected, ReviewRound review) {
        new ClosingRecords(a.c).demand(collected, review);
    }

    private static ServiceAttempt unproven() {
        return new ServiceAttempt(ServiceMethod.DIRECT, DECIDED.atTime(9, 0), "样例路1号", "甲、乙", null, null, null, false, false,
                null, ServiceResult.SERVED, null);
    }

    private static Hearing hearing(HearingOutcome outcome, String record) {
        return new Hearing(DECIDED, DECIDED, "听证室", "记录员", true, null, outcome, DECIDED, 1, record, "报告", null, null);
    }
}
