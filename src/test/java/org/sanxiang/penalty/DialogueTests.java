package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sanxiang.deadlines.DeliveredCalendar;
import org.sanxiang.deadlines.WorkCalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.cases.PartyKind.ORGANISATION;
import static org.sanxiang.penalty.ACase.LAST_DAY;
import static org.sanxiang.penalty.ACase.NOTIFIED;

class DialogueTests {

    private static final WorkCalendar CALENDAR = DeliveredCalendar.calendar();
    private static final LocalDate HEARING_NOTICE = LocalDate.of(2023, 4, 13);
    /** The first day with seven full working days before it; Sunday 23 April is worked and counts. */
    private static final LocalDate HEARING = LocalDate.of(2023, 4, 24);

    private final ACase a = ACase.filed(ORGANISATION).reported("10000").notified("10000");

    @Test
    void a_hearing_is_offered_where_the_threshold_is_reached() {
        ACase fresh = ACase.filed(ORGANISATION);
        fresh.refuses(Rules.HEARING_OFFERED, () -> fresh.c.dialogue()
                .notified(Filled.notice(Filled.fine("20000"), false, NOTIFIED, null), ACase.THRESHOLD));
        fresh.c.dialogue().notified(Filled.notice(Filled.fine("19999.99"), false, NOTIFIED, null), ACase.THRESHOLD);
        fresh.c.dialogue().notified(Filled.notice(Filled.fine("20000"), true, NOTIFIED, "新事实"), ACase.THRESHOLD);
    }

    @Test
    void a_heavier_notice_needs_a_ground_other_than_what_the_party_said() {
        a.refuses(Rules.HEAVIER_NOTICE, () -> again("10000.01", null));
        a.refuses(Rules.HEAVIER_NOTICE, () -> again("10000.01", " "));
        again("10000.01", "发现新的证据");
        assertThat(a.c.notices).hasSize(2);
    }

    @Test
    void a_notice_that_is_not_heavier_needs_no_ground() {
        again("10000", null);
        again("9000", null);
        assertThat(a.c.dialogue().notice().proposal()).isEqualTo(Filled.fine("9000"));
    }

    @Test
    void whatever_the_party_does_comes_on_the_day_of_the_notice_or_later() {
        LocalDate before = NOTIFIED.minusDays(1);
        a.refuses(Rules.BEFORE_NOTICE, () -> state(before));
        a.refuses(Rules.BEFORE_NOTICE, () -> request(before));
        a.refuses(Rules.BEFORE_NOTICE, () -> waive(Right.STATEMENT, before));
        waive(Right.STATEMENT, NOTIFIED);
        a.refuses(Rules.BEFORE_NOTICE, () -> withdraw(Right.STATEMENT, before));
        withdraw(Right.STATEMENT, NOTIFIED);
        request(NOTIFIED);
        state(NOTIFIED);
        assertThat(a.c.responses).hasSize(4);
    }

    @Test
    void a_hearing_that_was_not_offered_can_be_neither_asked_for_nor_waived() {
        ACase light = ACase.filed(ORGANISATION);
        light.c.dialogue().notified(Filled.notice(Filled.fine("10000"), false, NOTIFIED, null), ACase.THRESHOLD);
        light.refuses(Rules.RIGHT_NOT_OFFERED,
                () -> light.c.dialogue().hearingRequested(new HearingRequestForm(NOTIFIED, null)));
        light.refuses(Rules.RIGHT_NOT_OFFERED,
                () -> light.c.dialogue().waived(new WaiverForm(Right.HEARING, NOTIFIED, true)));
        light.c.dialogue().waived(new WaiverForm(Right.STATEMENT, NOTIFIED, true));
        light.c.dialogue().demandRightsOver(NOTIFIED);
    }

    @Test
    void a_hearing_is_asked_for_within_five_working_days() {
        a.refuses(Rules.HEARING_LATE, () -> request(LAST_DAY.plusDays(1)));
        request(LAST_DAY);
        assertThat(a.c.dialogue().outcome()).isEqualTo("hearing");
    }

    @Test
    void a_statement_does_not_end_the_hearing_period() {
        state(NOTIFIED);
        a.refuses(Rules.RIGHTS_OVER, () -> a.c.dialogue().demandRightsOver(LAST_DAY));
        a.c.dialogue().demandRightsOver(LAST_DAY.plusDays(1));
        assertThat(a.c.dialogue().openUntil()).isEqualTo(LAST_DAY);
    }

    @Test
    void a_request_for_a_hearing_does_not_end_the_period_of_the_statement() {
        request(NOTIFIED);
        a.refuses(Rules.RIGHTS_OVER, () -> a.c.dialogue().demandRightsOver(LAST_DAY));
        waive(Right.STATEMENT, NOTIFIED);
        a.c.dialogue().demandRightsOver(NOTIFIED);
    }

    @Test
    void rights_end_with_their_last_day_if_nothing_comes() {
        a.refuses(Rules.RIGHTS_OVER, () -> a.c.dialogue().demandRightsOver(LAST_DAY));
        a.c.dialogue().demandRightsOver(LAST_DAY.plusDays(1));
        assertThat(a.c.dialogue().outcome()).isEqualTo("none");
    }

    @Test
    void no_right_is_over_before_there_is_a_notice() {
        ACase fresh = ACase.filed(ORGANISATION);
        fresh.refuses(Rules.NOT_NOTIFIED, () -> fresh.c.dialogue().demandRightsOver(LAST_DAY.plusYears(1)));
    }

    @Test
    void a_waiver_withdrawn_within_the_period_opens_the_right_again() {
        a.waived();
        a.c.dialogue().demandRightsOver(NOTIFIED);
        withdraw(Right.HEARING, LAST_DAY);
        a.refuses(Rules.RIGHTS_OVER, () -> a.c.dialogue().demandRightsOver(LAST_DAY));
        assertThat(a.c.dialogue().openUntil()).isEqualTo(LAST_DAY);
        request(LAST_DAY);
        assertThat(a.c.dialogue().outcome()).isEqualTo("hearing");
    }

    @Test
    void a_waiver_stands_once_the_period_is_over() {
        a.waived();
        a.refuses(Rules.WITHDRAWAL_LATE, () -> withdraw(Right.HEARING, LAST_DAY.plusDays(1)));
        assertThat(a.c.dialogue().openUntil()).isEqualTo(LAST_DAY);
    }

    @Test
    void only_a_waiver_can_be_taken_back() {
        a.refuses(Rules.NOTHING_WAIVED, () -> withdraw(Right.HEARING, NOTIFIED));
        request(NOTIFIED);
        a.refuses(Rules.NOTHING_WAIVED, () -> withdraw(Right.HEARING, NOTIFIED));
        waive(Right.STATEMENT, NOTIFIED);
        withdraw(Right.STATEMENT, NOTIFIED);
        a.refuses(Rules.NOTHING_WAIVED, () -> withdraw(Right.STATEMENT, NOTIFIED));
    }

    @Test
    void a_second_notice_begins_full_new_periods() {
        a.waived().notifiedAgain("12000", LocalDate.of(2023, 5, 8));
        a.refuses(Rules.RIGHTS_OVER, () -> a.c.dialogue().demandRightsOver(LocalDate.of(2023, 5, 15)));
        a.c.dialogue().demandRightsOver(LocalDate.of(2023, 5, 16));
        assertThat(a.c.dialogue().openUntil()).isEqualTo(LocalDate.of(2023, 5, 15));
    }

    @Test
    void a_second_notice_keeps_an_earlier_request_for_a_hearing() {
        request(NOTIFIED);
        a.notifiedAgain("12000", LocalDate.of(2023, 4, 6));
        a.c.dialogue().waived(new WaiverForm(Right.HEARING, LocalDate.of(2023, 4, 6), true));
        assertThat(a.c.dialogue().outcome()).isEqualTo("hearing");
        a.refuses(Rules.HEARING_MISSING, () -> a.c.dialogue().demandHeard());
        hold(HearingOutcome.HELD, HEARING_NOTICE, HEARING);
        a.c.dialogue().demandHeard();
    }

    @Test
    void an_earlier_hearing_does_not_meet_a_request_made_after_a_second_notice() {
        request(NOTIFIED);
        hold(HearingOutcome.HELD, HEARING_NOTICE, HEARING);
        a.notifiedAgain("12000", LocalDate.of(2023, 5, 8));
        assertThat(a.c.dialogue().outcome()).isEqualTo("none");
        request(LocalDate.of(2023, 5, 9));
        assertThat(a.c.dialogue().outcome()).isEqualTo("hearing");
        recheck(1);
        a.refuses(Rules.HEARING_MISSING, () -> a.c.dialogue().demandHeard());
        hold(HearingOutcome.HELD, LocalDate.of(2023, 5, 10), LocalDate.of(2023, 5, 22));
        a.c.dialogue().demandHeard();
    }

    @Test
    void seven_full_working_days_lie_between_the_notice_and_the_hearing() {
        request(NOTIFIED);
        a.refuses(Rules.HEARING_NOTICE, () -> arrange(HEARING_NOTICE, HEARING.minusDays(1)));
        arrange(HEARING_NOTICE, HEARING);
        assertThat(a.c.hearings).hasSize(1);
    }

    @Test
    void a_hearing_is_announced_after_it_was_asked_for() {
        request(LocalDate.of(2023, 4, 6));
        a.refuses(Rules.HEARING_BEFORE_REQUEST, () -> arrange(LocalDate.of(2023, 4, 5), HEARING));
        arrange(LocalDate.of(2023, 4, 6), HEARING);
    }

    @Test
    void a_hearing_ends_only_if_it_was_arranged_and_not_before_its_day() {
        request(NOTIFIED);
        a.refuses(Rules.HEARING_NOT_ARRANGED, () -> end(HearingOutcome.HELD, HEARING));
        a.refuses(Rules.HEARING_NOT_ARRANGED, () -> end(HearingOutcome.WITHDRAWN, HEARING));
        arrange(HEARING_NOTICE, HEARING);
        a.refuses(Rules.HEARING_NOT_ARRANGED, () -> end(HearingOutcome.ENDED, HEARING.minusDays(1)));
        end(HearingOutcome.HELD, HEARING);
        a.refuses(Rules.HEARING_NOT_ARRANGED, () -> end(HearingOutcome.HELD, HEARING));
    }

    @Test
    void a_request_can_be_withdrawn_before_the_day_of_the_hearing() {
        request(NOTIFIED);
        hold(HearingOutcome.WITHDRAWN, HEARING_NOTICE, HEARING_NOTICE.plusDays(1));
        recheck(1);
        a.c.dialogue().demandHeard();
        assertThat(a.c.dialogue().heard()).isFalse();
    }

    @Test
    void only_a_hearing_that_was_held_counts_as_heard() {
        request(NOTIFIED);
        hold(HearingOutcome.ENDED, HEARING_NOTICE, HEARING);
        assertThat(a.c.dialogue().heard()).isFalse();
        hold(HearingOutcome.HELD, HEARING_NOTICE, HEARING);
        assertThat(a.c.dialogue().heard()).isTrue();
    }

    @Test
    void a_postponed_hearing_is_arranged_anew() {
        request(NOTIFIED);
        arrange(HEARING_NOTICE, HEARING);
        hold(HearingOutcome.HELD, HEARING_NOTICE, HEARING.plusDays(7));
        recheck(1);
        a.c.dialogue().demandHeard();
        assertThat(a.c.hearings).hasSize(2);
    }

    @Test
    void what_the_party_said_is_rechecked_before_anything_is_decided() {
        state(NOTIFIED);
        assertThat(a.c.dialogue().outcome()).isEqualTo("statement");
        a.refuses(Rules.NOT_RECHECKED, () -> a.c.dialogue().demandHeard());
        recheck(1);
        a.c.dialogue().demandHeard();
    }

    @Test
    void every_statement_is_answered() {
        state(NOTIFIED);
        state(NOTIFIED.plusDays(1));
        a.refuses(Rules.UNANSWERED, () -> recheck(1));
        recheck(2);
        a.c.dialogue().demandHeard();
        state(NOTIFIED.plusDays(2));
        a.refuses(Rules.NOT_RECHECKED, () -> a.c.dialogue().demandHeard());
    }

    @Test
    void a_recheck_after_an_earlier_notice_answers_nothing_said_after_a_later_one() {
        state(NOTIFIED);
        recheck(1);
        a.notifiedAgain("12000", LocalDate.of(2023, 5, 8));
        a.c.dialogue().demandHeard();
        state(LocalDate.of(2023, 5, 8));
        a.refuses(Rules.NOT_RECHECKED, () -> a.c.dialogue().demandHeard());
    }

    @Test
    void a_request_for_a_hearing_is_rechecked_too() {
        request(NOTIFIED);
        hold(HearingOutcome.HELD, HEARING_NOTICE, HEARING);
        a.refuses(Rules.NOT_RECHECKED, () -> a.c.dialogue().demandHeard());
        recheck(1);
        a.c.dialogue().demandHeard();
    }

    @Test
    void what_is_answered_is_kept_with_its_notice() {
        state(NOTIFIED);
        a.c.dialogue().rechecked(List.of(new RecheckForm.Point("已改正", true, "属实"),
                new RecheckForm.Point("罚款过重", null, "在幅度以内")));
        assertThat(a.c.rechecked).containsExactly(new RecheckedPoint(0, "已改正", true, "属实"),
                new RecheckedPoint(0, "罚款过重", false, "在幅度以内"));
    }

    @Test
    void a_new_kind_of_penalty_makes_a_notice_heavier() {
        Proposal more = Proposal.of(Set.of(PenaltyKind.FINE, PenaltyKind.WARNING), Filled.fine("9000").fine().yuan(), null,
                null);
        a.refuses(Rules.HEAVIER_NOTICE, () -> a.c.dialogue().notified(
                Filled.notice(more, true, NOTIFIED.plusDays(1), null), ACase.THRESHOLD));
    }

    private void again(String fine, String newGround) {
        a.c.dialogue().notified(Filled.notice(Filled.fine(fine), true, NOTIFIED.plusDays(1), newGround), ACase.THRESHOLD);
    }

    private void state(LocalDate day) {
        a.c.dialogue().stated(new StatementForm(day, "罚款过重"));
    }

    private void request(LocalDate day) {
        a.c.dialogue().hearingRequested(new HearingRequestForm(day, null));
    }

    private void waive(Right right, LocalDate day) {
        a.c.dialogue().waived(new WaiverForm(right, day, true));
    }

    private void withdraw(Right right, LocalDate day) {
        a.c.dialogue().waiverWithdrawn(new WithdrawalForm(right, day));
    }

    private void arrange(LocalDate served, LocalDate held) {
        a.c.dialogue().hearingArranged(Filled.hearingNotice(served, held), CALENDAR, 7);
    }

    private void end(HearingOutcome outcome, LocalDate day) {
        a.c.dialogue().hearingEnded(Filled.hearing(outcome, day));
    }

    private void hold(HearingOutcome outcome, LocalDate served, LocalDate day) {
        arrange(served, day.isBefore(HEARING) ? HEARING : day);
        end(outcome, day);
    }

    private void recheck(int points) {
        a.c.dialogue().rechecked(Collections.nCopies(points, new RecheckForm.Point("罚款过重", false, "在幅度以内")));
    }
}
