package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.sanxiang.cases.Stage;
import org.sanxiang.kernel.Money;
import org.sanxiang.review.Conclusion;
import org.sanxiang.review.ReviewRounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.penalty.ACase.DECIDED;
import static org.sanxiang.penalty.RemedyRules.*;

/** A decision that did not stand is made once more in the same case; what it rested on is kept and counts no more. */
class RoundTests {

    private static final LocalDate APRIL = LocalDate.of(2023, 5, 10);
    private static final LocalDate AGAIN = LocalDate.of(2023, 7, 3);

    private final ACase a = ACase.heard("10000").issued("10000").served();
    private final PenaltyCase c = a.c;

    @Test
    void only_a_result_that_binds_and_says_so_lets_a_case_be_decided_once_more() {
        c.file().archived(APRIL);
        a.refuses(NOT_TO_BE_DONE_ANEW, this::begin);
        revoked(false, APRIL);
        a.refuses(NOT_TO_BE_DONE_ANEW, this::begin);
        revoked(true, null);
        a.refuses(NOT_TO_BE_DONE_ANEW, this::begin);
        revoked(true, APRIL);
        begin();
        assertThat(c.file().stage()).isEqualTo(Stage.FILED);
        a.refuses(NOT_TO_BE_DONE_ANEW, this::begin);
    }

    @Test
    void the_former_round_is_over_before_another_begins() {
        revoked(true, APRIL);
        a.refuses(ROUND_STILL_OPEN, this::begin);
        c.file().closed(APRIL);
        a.refuses(ROUND_STILL_OPEN, this::begin);
        c.file().archived(APRIL);
        begin();
        assertThat(c.roundNumber()).isEqualTo(2);
    }

    @Test
    void the_party_is_told_and_heard_anew() {
        again();
        assertThat(c.dialogue().isOpened()).isFalse();
        a.refuses(Rules.NOT_NOTIFIED, () -> a.drafted("10000"));
        notifyAgain();
        a.refuses(Rules.RIGHTS_OVER, () -> c.dialogue().demandRightsOver(AGAIN));
        waiveAgain();
        a.drafted("10000").judged(false, false);
        assertThat(c.drafts).hasSize(2);
    }

    @Test
    void what_was_drafted_decided_and_served_counts_no_more() {
        String former = c.decisions().draft().hash();
        again();
        assertThat(c.decisions().draft()).isNull();
        assertThat(c.decisions().decision()).isNull();
        assertThat(c.served().number()).isEqualTo("泸县综执罚〔2023〕1号");
        notifyAgain();
        waiveAgain();
        a.drafted("10000").judged(false, false);
        assertThat(c.decisions().draft().hash()).isNotEqualTo(former);
        decideAgain();
        a.refuses(Rules.NOT_SERVED, () -> c.carrying().served(AGAIN, 30, AGAIN, null));
        a.refuses(ClosingRules.NO_PROOF_OF_SERVICE, () -> new ClosingRecords(c).demand(ACase.ENOUGH, null));
        c.carrying().attempted(Filled.attempt(ServiceMethod.DIRECT, AGAIN, ServiceResult.SERVED), ACase.TWO);
        c.carrying().served(AGAIN, 30, AGAIN, null);
        assertThat(c.decisions).extracting(Decision::servedOn).containsExactly(DECIDED, AGAIN);
    }

    @Test
    void a_review_and_a_discussion_of_the_former_round_do_not_speak_of_the_same_text_now() {
        ACase major = ACase.heard("10000").drafted("10000").judged(true, true);
        String hash = major.c.decisions().draft().hash();
        major.c.decisions().deliberated(
                Deliberation.of(Filled.discussion(DiscussionConclusion.CHANGED), new Heads("", 3), hash), null);
        major.c.round = Round.after(major.c, AGAIN, null);
        major.drafted("10000").judged(true, true);
        assertThat(ReviewRounds.round(Conclusion.AGREED, hash).agreedTo(major.c.decisions().draft().hash())).isFalse();
        assertThat(major.c.decisions().stillToDiscuss()).isTrue();
    }

    @Test
    void what_is_paid_belongs_to_the_decision_that_was_served() {
        a.paid("10000");
        again();
        assertThat(Debt.of(c).overpaid()).isEqualTo(new Money(10_000_00));
        c.paying().refunded(new RefundForm(AGAIN, new BigDecimal("10000"), "退1", "决定被撤销"));
        notifyAgain();
        waiveAgain();
        a.drafted("10000").judged(false, false);
        decideAgain();
        c.carrying().attempted(Filled.attempt(ServiceMethod.DIRECT, AGAIN, ServiceResult.SERVED), ACase.TWO);
        c.carrying().served(AGAIN, 30, AGAIN, null);
        assertThat(Debt.of(c).unpaid()).isEqualTo(new Money(10_000_00));
        assertThat(c.remedies().overturned("泸县综执罚〔2023〕1号")).isPresent();
        assertThat(c.remedies().overturned("泸县综执罚〔2023〕2号")).isEmpty();
    }

    @Test
    void the_time_to_decide_runs_anew_or_as_it_was_ordered() {
        c.periodChanged = true;
        c.periodExtensions.add(
                new PeriodExtension(ExtensionKind.BY_HEAD, 30, "规章", "复杂", null, null, 0, ACase.FILED, "局长甲"));
        again();
        CaseClocks clocks = new CaseClocks(c, Enforced.PERIODS);
        assertThat(clocks.decision().deadline().due()).isEqualTo(AGAIN.plusDays(90));
        assertThat(c.decisionPeriod().mayBeExtended()).isTrue();
        c.round = Round.after(c, AGAIN, AGAIN.plusDays(60));
        assertThat(clocks.decision().deadline().due()).isEqualTo(AGAIN.plusDays(60));
    }

    @Test
    void of_two_results_that_let_it_be_decided_once_more_the_later_one_sets_the_time() {
        revoked(true, APRIL);
        c.remedies().ended(new RemedyResultForm(1, RemedyOutcome.REVOKED, "3号", APRIL, APRIL, APRIL, true, AGAIN.plusDays(60),
                null, null, "撤销"));
        assertThat(c.remedies().toBeDoneAnew()).map(RemedyResult::anewBy).contains(AGAIN.plusDays(60));
    }

    @Test
    void an_order_about_the_former_time_is_none_about_this_one() {
        c.periodChanged = true;
        c.periodSuspensions.add(PeriodSuspension.of(new SuspendForm(PeriodSuspensionGround.FORCE_MAJEURE, "同意中止"), "局长甲",
                ACase.FILED));
        assertThat(c.decisionPeriod().isSuspended()).isTrue();
        again();
        assertThat(c.decisionPeriod().isSuspended()).isFalse();
    }

    @Test
    void what_was_done_to_carry_out_the_former_decision_carries_out_no_other() {
        a.paid("10000");
        again();
        assertThat(c.executions(Paid.class)).hasSize(1);
        Decision former = c.served();
        c.decisions.add(new Decision(former.kind(), former.proposal(), former.major(), former.draftHash(), AGAIN, null, "2号",
                AGAIN, AGAIN));
        assertThat(c.executions(Paid.class)).isEmpty();
    }

    private void revoked(boolean anew, LocalDate effectiveOn) {
        if (!c.remedies().isPending()) {
            c.remedies().accepted(new RemedyForm(RemedyKind.LITIGATION, "法院", "1号", APRIL, APRIL, null, null), Enforced.PERIODS);
        }
        c.remedies().ended(new RemedyResultForm(c.remedies.size(), RemedyOutcome.REVOKED, "2号", APRIL, APRIL, effectiveOn,
                anew, null, null, null, "撤销"));
    }

    private void begin() {
        c.remedies().doneAnew(AGAIN);
    }

    private void again() {
        revoked(true, APRIL);
        c.file().archived(APRIL);
        begin();
    }

    private void notifyAgain() {
        c.dialogue().notified(Filled.notice(Filled.fine("10000"), true, AGAIN, null), ACase.THRESHOLD);
    }

    private void waiveAgain() {
        c.dialogue().waived(new WaiverForm(Right.STATEMENT, AGAIN, true));
        c.dialogue().waived(new WaiverForm(Right.HEARING, AGAIN, true));
    }

    private void decideAgain() {
        c.decisions().decided(Filled.decision(DecisionChoice.PENALTY), null, AGAIN, false);
        c.decisions().issued("泸县综执罚〔2023〕2号", AGAIN);
    }
}
