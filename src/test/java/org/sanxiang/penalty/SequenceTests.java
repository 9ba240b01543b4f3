package org.sanxiang.penalty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanxiang.deadlines.DeliveredCalendar;
import org.sanxiang.kernel.Rule;
import org.sanxiang.review.Conclusion;
import org.sanxiang.review.ReviewRound;
import org.sanxiang.review.ReviewRounds;

import static org.sanxiang.cases.PartyKind.ORGANISATION;
import static org.sanxiang.penalty.Rules.*;

/** An act before its time is refused with the rule that it would break; an act that comes again is not. */
class SequenceTests {

    private ACase a = ACase.clue(Filled.clue(ORGANISATION, ACase.DISCOVERED, null));
    private ReviewRound review;

    @ParameterizedTest
    @ValueSource(strings = {"investigate", "check-investigation", "approve-notice", "notify", "draft", "decide"})
    void nothing_is_investigated_announced_or_decided_before_the_filing(String step) {
        early(NOT_FILED, step);
    }

    @Test
    void the_party_is_told_after_the_result_was_examined() {
        a = ACase.filed(ORGANISATION);
        early(NOT_EXAMINED, "check-investigation");
        early(NOT_EXAMINED, "notify");
        early(NOT_EXAMINED, "draft");
        past("investigate");
        a.reported("10000");
        early(NOT_EXAMINED, "notify");
        past("approve-notice");
        a.notified("10000");
        past("notify");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hear-party", "recheck", "draft", "review", "discuss", "decide"})
    void nobody_is_heard_and_nothing_drafted_before_the_notice(String step) {
        a = ACase.filed(ORGANISATION).reported("10000");
        early(NOT_NOTIFIED, step);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "review", "discuss", "decide"})
    void nothing_is_drafted_or_decided_while_a_right_is_open(String step) {
        a = ACase.filed(ORGANISATION).reported("10000").notified("10000");
        ACase open = a;
        open.refuses(RIGHTS_OVER, () -> new Sequence(open.c, null, ACase.LAST_DAY).demandReached(step));
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "review", "discuss", "decide"})
    void nothing_is_drafted_or_decided_while_what_the_party_said_is_not_rechecked(String step) {
        a = ACase.filed(ORGANISATION).reported("10000").notified("10000");
        a.c.dialogue().stated(new StatementForm(ACase.NOTIFIED, "已改正", null));
        a.refuses(Rules.NOT_RECHECKED, () -> new Sequence(a.c, null, ACase.LAST_DAY.plusDays(1)).demandReached(step));
    }

    @Test
    void what_is_discussed_or_decided_was_drafted_reviewed_and_discussed() {
        a = ACase.heard("10000");
        early(NOT_DRAFTED, "review");
        early(NOT_DRAFTED, "decide");
        a.drafted("10000").judged(true, true);
        early(REVIEW_PASSED, "discuss");
        early(REVIEW_PASSED, "decide");
        review = ReviewRounds.round(Conclusion.AGREED, a.c.decisions().draft().hash());
        past("discuss");
        early(DISCUSSED, "decide");
        early(NOT_DECIDED, "issue");
        early(NOT_ISSUED, "serve");
    }

    @Test
    void no_hearing_is_held_that_nobody_asked_for() {
        a = ACase.heard("10000");
        early(NO_REQUEST, "hold-hearing");
        a.c.dialogue().hearingArranged(Filled.hearingNotice(ACase.NOTIFIED, ACase.DECIDED), DeliveredCalendar.calendar(), 0);
        past("hold-hearing");
    }

    @Test
    void no_penalty_needs_no_notice() {
        a = ACase.filed(ORGANISATION);
        a.c.inquiry().concluded(Filled.report(ProposedHandling.NO_PENALTY), ACase.ENOUGH, ACase.FUMES);
        early(NOT_DRAFTED, "decide");
        a.c.decisions().drafted(Filled.noPenalty(null), ACase.FUMES);
        past("decide");
    }

    @Test
    void nothing_is_carried_out_before_service_nor_closed_before_it_is_carried_out() {
        a = ACase.heard("10000").issued("10000");
        past("serve");
        early(PUBLISHED_BEFORE_SERVICE, "publish");
        early(EXECUTED_BEFORE_SERVICE, "execute");
        early(NOT_SERVED, "close");
        a.served();
        past("publish");
        past("execute");
        early(NOT_ENDED, "close");
        early(NOT_CLOSED, "archive");
        a.paid("10000").c.performance().completed(Filled.execution(ExecutionResult.PERFORMED));
        past("close");
        a.c.carrying().closed(ACase.DECIDED);
        early(NOT_PUBLISHED, "archive");
    }

    @Test
    void a_case_that_was_transferred_or_ended_early_is_closed_without_a_decision() {
        a = ACase.heard("10000");
        new Termination(a.c).outcome();
        past("close");
        past("serve");
    }

    private void early(Rule rule, String step) {
        a.refuses(rule, () -> past(step));
    }

    private void past(String step) {
        new Sequence(a.c, review, ACase.DECIDED).demandReached(step);
    }
}
