package org.sanxiang.penalty;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanxiang.cases.Stage;
import org.sanxiang.review.Conclusion;
import org.sanxiang.review.ReviewRound;
import org.sanxiang.review.ReviewRounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.cases.PartyKind.*;
import static org.sanxiang.penalty.ACase.DECIDED;

class DecisionsTests {

    private final ACase a = ACase.heard("10000");

    @Test
    void the_materials_of_a_draft_are_complete_or_it_is_said_why_not() {
        a.refuses(Rules.MATERIALS, () -> draft(Filled.draft("10000", "事实", null, null)));
        a.refuses(Rules.MATERIALS, () -> draft(Filled.draft("10000", "事实", false, " ")));
        draft(Filled.draft("10000", "事实", false, "现场照片补交中"));
        draft(Filled.draft("10000", "事实", true, null));
        assertThat(a.c.drafts).hasSize(2);
    }

    @Test
    void no_penalty_is_drafted_before_the_party_is_told() {
        ACase fresh = ACase.filed(ORGANISATION).reported("10000");
        fresh.refuses(Rules.NOT_NOTIFIED, () -> fresh.drafted("10000"));
        fresh.c.decisions().drafted(Filled.noPenalty(null), ACase.FUMES);
    }

    @Test
    void no_penalty_is_drafted_while_a_statement_is_unanswered_or_a_hearing_is_due() {
        ACase open = ACase.filed(ORGANISATION).reported("10000").notified("10000");
        open.c.dialogue().stated(new StatementForm(ACase.NOTIFIED, "已改正"));
        open.refuses(Rules.NOT_RECHECKED, () -> open.drafted("10000"));
        open.c.dialogue().rechecked(List.of(new RecheckForm.Point("已改正", true, "属实")));
        open.c.dialogue().hearingRequested(new HearingRequestForm(ACase.NOTIFIED, null));
        open.refuses(Rules.HEARING_MISSING, () -> open.drafted("10000"));
    }

    @Test
    void nothing_heavier_than_announced_is_drafted_but_something_lower_is() {
        a.refuses(Rules.HEAVIER, () -> a.drafted("10000.01"));
        a.drafted("10000").drafted("5000");
        assertThat(a.c.decisions().draft().proposal()).isEqualTo(Filled.fine("5000"));
    }

    @Test
    void the_last_notice_is_the_ceiling() {
        ACase twice = ACase.filed(ORGANISATION).reported("10000").notified("10000")
                .notifiedAgain("8000", ACase.NOTIFIED.plusDays(1));
        twice.refuses(Rules.HEAVIER, () -> twice.drafted("9000"));
        twice.drafted("8000");
    }

    @Test
    void another_legal_basis_needs_another_notice() {
        a.refuses(Rules.NEW_BASIS, () -> draft(withBasis("另一依据")));
        draft(withBasis("依 据\n"));
    }

    @Test
    void a_draft_stays_within_the_range_whatever_was_announced() {
        ACase much = ACase.heard("10000");
        much.notifiedAgain("60000", ACase.NOTIFIED).waived();
        much.refuses(Rules.ABOVE_RANGE, () -> much.drafted("60000"));
        a.refuses(Rules.BELOW_RANGE, () -> a.drafted("4999"));
        a.refuses(Rules.AMOUNT_BASIS, () -> a.c.decisions().drafted(Filled.draft("10000", "事实"), ACase.BUILDING));
    }

    @Test
    void no_penalty_is_drafted_for_a_child_whatever_the_report_proposed() {
        ACase child = ACase.filed(Filled.filing(INDIVIDUAL, "510521200903020000"));
        child.c.inquiry().concluded(Filled.report(ProposedHandling.NO_PENALTY), ACase.ENOUGH, ACase.FUMES);
        child.notified("6000").waived();
        child.refuses(Rules.CHILD, () -> child.drafted("6000"));
    }

    @Test
    void a_decision_is_what_was_drafted() {
        a.refuses(Rules.DECISION_AS_DRAFTED, () -> decide(DecisionChoice.PENALTY, null));
        a.drafted("10000").judged(false, false);
        a.refuses(Rules.DECISION_AS_DRAFTED, () -> decide(DecisionChoice.NO_PENALTY, null));
        decide(DecisionChoice.PENALTY, null);
        assertThat(a.c.file().stage()).isEqualTo(Stage.DECIDED);
        assertThat(a.c.decisions().decision().draftHash()).isEqualTo(a.c.decisions().draft().hash());
        assertThat(a.c.decisions().decision().isIssued()).isFalse();
    }

    @Test
    void a_late_decision_needs_a_reason_and_is_not_refused() {
        a.drafted("10000").judged(false, false);
        a.refuses(Rules.LATE, () -> a.c.decisions().decided(Filled.decision(DecisionChoice.PENALTY), null, DECIDED, true));
        a.c.decisions().decided(new DecisionForm(DecisionChoice.PENALTY, "同意", "鉴定耗时"), null, DECIDED, true);
        assertThat(a.c.decisions().decision().lateBecause()).isEqualTo("鉴定耗时");
    }

    @Test
    void nothing_is_decided_while_a_right_is_open() {
        ACase open = ACase.filed(ORGANISATION).reported("10000").notified("10000").drafted("10000").judged(false, false);
        open.refuses(Rules.RIGHTS_OVER, () -> open.c.decisions()
                .decided(Filled.decision(DecisionChoice.PENALTY), null, ACase.LAST_DAY, false));
        open.c.decisions().decided(Filled.decision(DecisionChoice.PENALTY), null, ACase.LAST_DAY.plusDays(1), false);
    }

    @Test
    void nothing_is_decided_on_a_statement_that_came_after_the_draft() {
        a.drafted("10000").judged(false, false);
        a.c.dialogue().stated(new StatementForm(ACase.NOTIFIED, "已改正"));
        a.refuses(Rules.NOT_RECHECKED, () -> decide(DecisionChoice.PENALTY, null));
    }

    @Test
    void nothing_is_decided_above_a_lower_notice_that_came_after_the_draft() {
        a.drafted("10000").judged(false, false).notifiedAgain("9000", ACase.NOTIFIED).waived();
        a.refuses(Rules.HEAVIER, () -> decide(DecisionChoice.PENALTY, null));
    }

    @Test
    void a_draft_that_the_catalogue_has_not_judged_is_not_decided() {
        a.drafted("10000");
        a.refuses(Rules.NOT_JUDGED, () -> decide(DecisionChoice.PENALTY, null));
    }

    @Test
    void a_new_draft_is_judged_anew() {
        a.drafted("10000").judged(false, false).drafted("9000");
        a.refuses(Rules.NOT_JUDGED, () -> decide(DecisionChoice.PENALTY, null));
    }

    @Test
    void a_major_decision_needs_agreement_with_the_current_text() {
        a.drafted("10000").judged(true, false);
        a.refuses(Rules.REVIEW_PASSED, () -> decide(DecisionChoice.PENALTY, null));
        decide(DecisionChoice.PENALTY, review(Conclusion.AGREED));
        assertThat(a.c.decisions().decision().major()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Conclusion.class, names = "AGREED", mode = EnumSource.Mode.EXCLUDE)
    void nothing_but_agreement_passes_a_review(Conclusion conclusion) {
        a.drafted("10000").judged(true, false);
        a.refuses(Rules.REVIEW_PASSED, () -> decide(DecisionChoice.PENALTY, review(conclusion)));
    }

    @Test
    void agreement_with_an_older_draft_does_not_count_after_a_redraft() {
        a.drafted("10000").judged(true, false);
        ReviewRound agreed = review(Conclusion.AGREED);
        a.drafted("9000").judged(true, false);
        a.refuses(Rules.REVIEW_PASSED, () -> decide(DecisionChoice.PENALTY, agreed));
        decide(DecisionChoice.PENALTY, review(Conclusion.AGREED));
    }

    @Test
    void no_discussion_replaces_agreement() {
        a.drafted("10000").judged(true, true);
        discuss(DiscussionConclusion.AGREED);
        a.refuses(Rules.REVIEW_PASSED, () -> decide(DecisionChoice.PENALTY, review(Conclusion.DISAGREED)));
    }

    @Test
    void a_draft_without_a_penalty_is_reviewed_only_on_request() {
        ACase none = ACase.filed(ORGANISATION).reported("10000");
        none.c.decisions().drafted(Filled.noPenalty(null), ACase.FUMES);
        none.c.decisions().decided(Filled.decision(DecisionChoice.NO_PENALTY), null, DECIDED, false);
        ACase asked = ACase.filed(ORGANISATION).reported("10000");
        asked.c.decisions().drafted(Filled.noPenalty(true), ACase.FUMES);
        asked.refuses(Rules.REVIEW_PASSED,
                () -> asked.c.decisions().decided(Filled.decision(DecisionChoice.NO_PENALTY), null, DECIDED, false));
    }

    @Test
    void a_draft_to_be_discussed_is_decided_only_after_the_heads_agreed_to_it() {
        a.drafted("10000").judged(false, true);
        a.refuses(Rules.DISCUSSED, () -> decide(DecisionChoice.PENALTY, null));
        discuss(DiscussionConclusion.INVESTIGATE);
        a.refuses(Rules.DISCUSSED, () -> decide(DecisionChoice.PENALTY, null));
        discuss(DiscussionConclusion.AGREED);
        decide(DecisionChoice.PENALTY, null);
    }

    @Test
    void a_discussion_speaks_of_one_text() {
        a.drafted("10000").judged(false, true);
        discuss(DiscussionConclusion.AGREED);
        a.drafted("9000").judged(false, true);
        a.refuses(Rules.DISCUSSED, () -> decide(DecisionChoice.PENALTY, null));
    }

    @Test
    void what_the_heads_changed_they_need_not_discuss_twice() {
        a.drafted("10000").judged(true, true);
        discuss(DiscussionConclusion.CHANGED);
        assertThat(a.c.decisions().stillToDiscuss()).isTrue();
        a.drafted("8000").judged(true, true);
        assertThat(a.c.decisions().stillToDiscuss()).isFalse();
        decide(DecisionChoice.PENALTY, review(Conclusion.AGREED));
    }

    @Test
    void a_text_that_a_review_changed_again_is_discussed_again() {
        a.drafted("10000").judged(true, true);
        discuss(DiscussionConclusion.CHANGED);
        a.drafted("8000").judged(true, true).drafted("7000").judged(true, true);
        assertThat(a.c.decisions().stillToDiscuss()).isTrue();
    }

    @Test
    void a_change_that_was_not_written_down_is_no_change() {
        a.drafted("10000").judged(true, true);
        discuss(DiscussionConclusion.CHANGED);
        a.drafted("10000").judged(true, true);
        assertThat(a.c.decisions().stillToDiscuss()).isTrue();
    }

    @Test
    void a_dispute_settles_how_to_go_on_and_never_the_penalty() {
        a.drafted("10000").judged(true, true);
        dispute();
        assertThat(a.c.decisions().stillToDiscuss()).isTrue();
        discuss(DiscussionConclusion.AGREED);
        dispute();
        assertThat(a.c.decisions().stillToDiscuss()).isFalse();
        a.refuses(Rules.REVIEW_PASSED, () -> decide(DecisionChoice.PENALTY, null));
    }

    @Test
    void fewer_than_three_members_need_a_reason() {
        a.drafted("10000").judged(false, true);
        Deliberation two = Deliberation.of(Filled.discussion(DiscussionConclusion.AGREED), new Heads("", 2), "");
        a.refuses(Rules.FEW_MEMBERS, () -> a.c.decisions().deliberated(two, null));
        a.refuses(Rules.FEW_MEMBERS, () -> a.c.decisions().deliberated(two, " "));
        a.c.decisions().deliberated(two, "一人出差");
        discuss(DiscussionConclusion.AGREED);
        assertThat(a.c.deliberations).hasSize(2);
    }

    @Test
    void only_what_was_decided_is_issued() {
        a.drafted("10000").judged(false, false);
        a.refuses(Rules.NOT_DECIDED, () -> a.c.decisions().demandIssuable(null, DECIDED));
        decide(DecisionChoice.PENALTY, null);
        a.c.decisions().demandIssuable(null, DECIDED);
        a.drafted("9000").judged(false, false);
        a.refuses(Rules.NOT_DECIDED, () -> a.c.decisions().demandIssuable(null, DECIDED));
    }

    @Test
    void the_gate_of_the_decision_is_asked_again_before_it_is_issued() {
        a.drafted("10000").judged(true, false);
        decide(DecisionChoice.PENALTY, review(Conclusion.AGREED));
        a.refuses(Rules.REVIEW_PASSED, () -> a.c.decisions().demandIssuable(null, DECIDED));
        a.c.decisions().demandIssuable(review(Conclusion.AGREED), DECIDED);
    }

    @Test
    void a_decision_is_not_dated_before_its_approval() {
        a.drafted("10000").judged(false, false);
        decide(DecisionChoice.PENALTY, null);
        a.refuses(Rules.DATE_BEFORE_APPROVAL, () -> a.c.decisions().issued("1号", DECIDED.minusDays(1)));
        a.c.decisions().issued("1号", DECIDED);
        assertThat(a.c.file().decidedOn()).isEqualTo(DECIDED);
        assertThat(a.c.decisions().decision().number()).isEqualTo("1号");
        assertThat(a.c.decisions().decision().isIssued()).isTrue();
    }

    @Test
    void a_decision_without_its_six_contents_is_not_issued() {
        draft(new DraftForm(DecisionKind.PENALTY, null, "事实", "证据", "依据", Set.of(PenaltyKind.FINE),
                Filled.fine("10000").fine().yuan(), null, null, "限期改正", "十五日内缴纳", true, " ", null, null, null, true,
                null));
        a.judged(false, false);
        decide(DecisionChoice.PENALTY, null);
        a.refuses(Rules.CONTENTS, () -> a.c.decisions().issued("1号", DECIDED));
    }

    private void draft(DraftForm form) {
        a.c.decisions().drafted(form, ACase.FUMES);
    }

    private static DraftForm withBasis(String basis) {
        DraftForm form = Filled.draft("10000", "事实");
        return new DraftForm(form.kind(), null, form.facts(), form.evidence(), basis, form.kinds(), form.fine(), null,
                null, form.correction(), form.performance(), null, form.remedies(), null, null, null, true, null);
    }

    private void decide(DecisionChoice choice, ReviewRound review) {
        a.c.decisions().decided(Filled.decision(choice), review, DECIDED, false);
    }

    private ReviewRound review(Conclusion conclusion) {
        return ReviewRounds.round(conclusion, a.c.decisions().draft().hash());
    }

    private void discuss(DiscussionConclusion conclusion) {
        a.c.decisions().deliberated(Deliberation.of(Filled.discussion(conclusion), new Heads("", 3),
                a.c.decisions().draft().hash()), null);
    }

    private void dispute() {
        a.c.decisions().deliberated(Deliberation.of(Filled.dispute(DisputeConclusion.KEEP), new Heads("", 3),
                a.c.decisions().draft().hash()), null);
    }
}
