package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.OpenSteps;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.review.Conclusion;
import org.sanxiang.review.ReviewRound;
import org.sanxiang.review.ReviewStage;
import org.sanxiang.review.Reviews;
import org.sanxiang.review.SetReviewStage;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A major case as it goes under each of the three stages of review, and the ways back from the one before the notice. */
@SanxiangTest
class ReviewStageTests {

    private static final BigDecimal FINE = new BigDecimal("30000");

    @Autowired
    WalkingCases walks;
    @Autowired
    OpenSteps openSteps;
    @Autowired
    Reviews reviews;
    @Autowired
    SetReviewStage stage;

    @AfterEach
    void as_delivered() {
        stage.set(ReviewStage.AFTER_NOTICE);
    }

    @Test
    void after_the_notice_there_is_one_round() {
        CaseWalk walk = approved(ReviewStage.AFTER_NOTICE);
        assertStands(walk, "notify");
        walk.notify(FINE, true).waive(true).draft(FINE);
        assertStands(walk, "review");
        walk.review(Conclusion.AGREED).discuss().decide();
        assertRounds(walk, false);
    }

    @Test
    void before_the_notice_what_was_agreed_to_and_stayed_as_it_was_is_not_reviewed_again() {
        CaseWalk walk = agreedBefore(ReviewStage.BEFORE_NOTICE).notify(FINE, true).waive(true);
        assertStands(walk, "draft");
        walk.draft(FINE);
        assertStands(walk, "discuss");
        walk.discuss().decide().issueAndServe();
        assertRounds(walk, true);
    }

    @Test
    void before_the_notice_a_lighter_text_after_it_is_reviewed_again() {
        CaseWalk walk = agreedBefore(ReviewStage.BEFORE_NOTICE).notify(FINE, true).waive(true).draft(new BigDecimal("29000"));
        assertStands(walk, "review");
        walk.review(Conclusion.AGREED).discuss().decide();
        assertRounds(walk, true, false);
    }

    @Test
    void before_the_notice_what_was_heard_in_a_hearing_is_reviewed_again() {
        CaseWalk walk = agreedBefore(ReviewStage.BEFORE_NOTICE).notify(FINE, true);
        walk.hearing();
        walk.take("recheck", new RecheckForm(List.of(new RecheckForm.Point("处罚过重", false, "不成立")), "维持", RecheckOutcome.DRAFT,
                Set.of(PenaltyKind.FINE), FINE, null, null, null, null), "officer1");
        walk.draft(FINE);
        assertStands(walk, "review");
        walk.review(Conclusion.AGREED).discuss().decide();
        assertRounds(walk, true, false);
    }

    @Test
    void both_means_a_round_before_the_notice_and_another_after_it() {
        CaseWalk walk = agreedBefore(ReviewStage.BOTH).notify(FINE, true).waive(true).draft(FINE);
        assertStands(walk, "review");
        walk.review(Conclusion.AGREED).discuss().decide();
        assertRounds(walk, true, false);
    }

    @Test
    void an_opinion_before_the_notice_leads_back_to_the_draft_the_investigation_or_the_approval() {
        CaseWalk walk = approved(ReviewStage.BEFORE_NOTICE).draft(FINE).review(Conclusion.CORRECT);
        reply(walk, ReviewReply.DRAFT);
        assertStands(walk, "draft");
        walk.draft(FINE).review(Conclusion.CORRECT);
        reply(walk, ReviewReply.NOTIFY);
        assertStands(walk, "approve-notice");
        walk.take("approve-notice", new NoticeApprovalForm(NoticeConclusion.AGREE, "同意告知"), "head");
        assertStands(walk, "draft");
        walk.draft(FINE).review(Conclusion.INVESTIGATE);
        reply(walk, ReviewReply.INVESTIGATE);
        assertStands(walk, "investigate");
    }

    @Test
    void a_dispute_before_the_notice_is_settled_without_a_recheck_and_what_is_kept_is_reviewed_again() {
        CaseWalk walk = approved(ReviewStage.BEFORE_NOTICE).draft(FINE).review(Conclusion.DISAGREED);
        reply(walk, ReviewReply.DISPUTE);
        Refusing.assertRefused(Rules.NOTHING_TO_RECHECK, () -> walk.settle(DisputeConclusion.RECHECK));
        walk.settle(DisputeConclusion.KEEP);
        assertStands(walk, "review");
        walk.review(Conclusion.AGREED);
        assertStands(walk, "notify");
    }

    @Test
    void what_is_not_major_is_judged_before_the_notice_and_goes_on_to_it() {
        stage.set(ReviewStage.BEFORE_NOTICE);
        BigDecimal small = new BigDecimal("3000");
        CaseWalk walk = walks.walk().register("CG-010", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION).investigate(small)
                .draft(small);
        assertStands(walk, "notify");
        walk.notify(small, false).waive(false).draft(small).decide();
        assertThat(reviews.countByCaseId(walk.id)).isZero();
    }

    private CaseWalk approved(ReviewStage when) {
        stage.set(when);
        return walks.walk().register("CG-001", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION).investigate(FINE);
    }

    private CaseWalk agreedBefore(ReviewStage when) {
        CaseWalk walk = approved(when);
        assertStands(walk, "draft");
        walk.draft(FINE);
        assertStands(walk, "review");
        walk.review(Conclusion.AGREED);
        assertStands(walk, "notify");
        return walk;
    }

    private static void reply(CaseWalk walk, ReviewReply way) {
        walk.take("respond-to-review", new ReviewReplyForm("已办理", way, Set.of(PenaltyKind.FINE), FINE, null, null, null, null),
                "officer1");
    }

    private void assertStands(CaseWalk walk, String step) {
        assertThat(openSteps.of(walk.id)).extracting(OpenStep::step).containsExactly(step);
    }

    /** The rounds of the case, each with whether it was before the notice. */
    private void assertRounds(CaseWalk walk, Boolean... beforeNotice) {
        assertThat(reviews.findByCaseIdOrderByRound(walk.id)).extracting(ReviewRound::isBeforeNotice)
                .containsExactly(beforeNotice);
    }
}
