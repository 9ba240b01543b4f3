package org.sanxiang.penalty;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.deadlines.DeliveredCalendar;
import org.sanxiang.catalog.DeliveredMatters;
import org.sanxiang.review.Conclusion;
import org.sanxiang.review.ReviewRound;
import org.sanxiang.review.ReviewRounds;
import org.sanxiang.review.ReviewStage;
import org.sanxiang.review.ReviewsInMemory;

import static org.assertj.core.api.Assertions.assertThat;

/** What a review before the notice is good for, and what it is not (行政处罚法 44, 58). */
class ReviewFirstTests {

    private final ACase a = ACase.filed(PartyKind.ORGANISATION).reported("10000");

    @BeforeEach
    void the_head_agrees_to_the_notice() {
        a.c.reviewFirst().approved(ReviewStage.BEFORE_NOTICE);
    }

    @Test
    void only_where_the_bureau_says_so_the_draft_comes_before_the_notice() {
        assertThat(a.c.isNoticeToCome()).isTrue();
        assertThat(a.c.reviewFirst().approved(ReviewStage.BOTH)).isTrue();
        assertThat(a.c.reviewFirst().approved(ReviewStage.AFTER_NOTICE)).isFalse();
        assertThat(a.c.isNoticeToCome()).isFalse();
        a.refuses(Rules.NOT_NOTIFIED, () -> a.drafted("10000"));
    }

    @Test
    void what_is_drafted_before_the_notice_stays_within_what_the_head_approved() {
        a.refuses(Rules.NOTICE_AS_APPROVED, () -> a.drafted("10000.01"));
        a.drafted("10000");
    }

    @Test
    void the_party_is_told_after_the_catalogue_judged_and_the_review_agreed() {
        refusedToTell(null);
        a.drafted("10000");
        refusedToTell(null);
        a.judged(true, false);
        refusedToTell(null);
        refusedToTell(early(Conclusion.CORRECT));
        refusedToTell(ReviewRounds.beforeNotice(Conclusion.AGREED, "an older draft"));
        a.c.reviewFirst().demandReviewed(early(Conclusion.AGREED));
    }

    @Test
    void what_is_not_major_is_announced_without_a_review() {
        a.drafted("10000").judged(false, false);
        a.c.reviewFirst().demandReviewed(null);
    }

    @Test
    void the_party_is_told_just_what_was_reviewed() {
        a.drafted("10000").judged(true, false);
        a.refuses(Rules.NOTICE_AS_REVIEWED, () -> a.notified("9000"));
        a.notified("10000");
        assertThat(a.c.isNoticeToCome()).isFalse();
    }

    @Test
    void what_was_agreed_before_the_notice_is_decided_on_where_no_hearing_was_held() {
        told();
        decide(early(Conclusion.AGREED));
    }

    @Test
    void after_a_hearing_it_is_reviewed_again() {
        told();
        a.c.dialogue().hearingRequested(new HearingRequestForm(ACase.NOTIFIED, null));
        a.c.dialogue().hearingArranged(Filled.hearingNotice(ACase.NOTIFIED, ACase.DECIDED), DeliveredCalendar.calendar(), 0);
        a.c.dialogue().hearingEnded(Filled.hearing(HearingOutcome.HELD, ACase.DECIDED));
        a.c.dialogue().rechecked(List.of(new RecheckForm.Point("听证意见", false, "不成立")));
        a.refuses(Rules.REVIEWED_AFTER_NOTICE, () -> decide(early(Conclusion.AGREED)));
        decide(late());
    }

    @ParameterizedTest
    @EnumSource(value = ReviewStage.class, names = "BEFORE_NOTICE", mode = EnumSource.Mode.EXCLUDE)
    void where_the_review_after_the_notice_is_set_an_earlier_one_is_too_early(ReviewStage stage) {
        told();
        a.c.reviewOrder = stage == ReviewStage.BOTH ? ReviewOrder.approved(stage).told() : null;
        a.refuses(Rules.REVIEWED_AFTER_NOTICE, () -> decide(early(Conclusion.AGREED)));
        decide(late());
    }

    @Test
    void a_text_changed_after_the_notice_needs_a_new_round() {
        told();
        ReviewRound agreed = early(Conclusion.AGREED);
        a.drafted("9000").judged(true, false);
        a.refuses(Rules.REVIEW_PASSED, () -> decide(agreed));
    }

    @Test
    void the_catalogue_sends_what_was_agreed_before_to_no_second_round_and_everything_else() {
        told();
        assertThat(sentAfter(early(Conclusion.AGREED))).isFalse();
        assertThat(sentAfter(early(Conclusion.CORRECT))).isTrue();
        assertThat(sentAfter(late())).isTrue();
        assertThat(sentAfter(ReviewRounds.beforeNotice(Conclusion.AGREED, "another text"))).isTrue();
        a.c.reviewOrder = ReviewOrder.approved(ReviewStage.BOTH).told();
        assertThat(sentAfter(early(Conclusion.AGREED))).isTrue();
    }

    @Test
    void before_the_notice_everything_major_is_sent() {
        a.drafted("10000");
        assertThat(sentAfter(early(Conclusion.AGREED))).isTrue();
    }

    private boolean sentAfter(ReviewRound round) {
        ReviewsInMemory reviews = new ReviewsInMemory(round);
        return new MajorJudgement(new PenaltyCasesInMemory(a.c), DeliveredMatters.all(), reviews, Agreed.with(reviews))
                .judged(1, Map.of(), List.of(Map.of("row", "MD-01", "reason", "数额", "major", true)), "7").review();
    }

    /** The party was told of a major draft, has waived, and the same text was drafted once more. */
    private void told() {
        a.drafted("10000").judged(true, false).notified("10000").waived().drafted("10000").judged(true, false);
    }

    private void refusedToTell(ReviewRound review) {
        a.refuses(Rules.NOTICE_BEFORE_REVIEW, () -> a.c.reviewFirst().demandReviewed(review));
    }

    private void decide(ReviewRound review) {
        a.c.decisions().decided(Filled.decision(DecisionChoice.PENALTY), review, ACase.DECIDED, false);
    }

    private ReviewRound early(Conclusion conclusion) {
        return ReviewRounds.beforeNotice(conclusion, a.c.decisions().draft().hash());
    }

    private ReviewRound late() {
        return ReviewRounds.round(Conclusion.AGREED, a.c.decisions().draft().hash());
    }
}
