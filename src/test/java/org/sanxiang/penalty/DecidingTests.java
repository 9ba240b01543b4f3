package org.sanxiang.penalty;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanxiang.cases.Stage;
import org.sanxiang.review.Conclusion;
import org.sanxiang.review.ReviewRound;
import org.sanxiang.review.ReviewRounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.cases.PartyKind.ORGANISATION;
import static org.sanxiang.penalty.ACase.DECIDED;

/** When a draft is decided, and when the decision is issued. */
class DecidingTests extends HeardCase {

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
        a.c.dialogue().stated(new StatementForm(ACase.NOTIFIED, "已改正", null));
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
    void a_penalty_that_was_sent_for_review_once_needs_its_agreement_and_no_penalty_does_not() {
        a.drafted("10000").judged(false, false);
        a.refuses(Rules.REVIEW_PASSED, () -> decide(DecisionChoice.PENALTY, review(Conclusion.CORRECT)));
        decide(DecisionChoice.PENALTY, review(Conclusion.AGREED));
        ACase none = ACase.filed(ORGANISATION).reported("10000");
        none.c.decisions().drafted(Filled.noPenalty(null), ACase.FUMES);
        ReviewRound disagreed = ReviewRounds.round(Conclusion.DISAGREED, none.c.decisions().draft().hash());
        none.c.decisions().decided(Filled.decision(DecisionChoice.NO_PENALTY), disagreed, DECIDED, false);
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
                Filled.fine("10000").fine().yuan(), null, null, "限期改正", "十五日内缴纳", true, " ", null, null, null, null,
                null, null, null, null, null));
        a.judged(false, false);
        decide(DecisionChoice.PENALTY, null);
        a.refuses(Rules.CONTENTS, () -> a.c.decisions().issued("1号", DECIDED));
    }
}
