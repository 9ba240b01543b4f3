package org.sanxiang.penalty;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.cases.PartyKind.ORGANISATION;
import static org.sanxiang.penalty.ACase.LAST_DAY;
import static org.sanxiang.penalty.ACase.NOTIFIED;

/** What the party may do after a notice, and until when. */
class PartyResponseTests extends NotifiedCase {

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
        ACase light = ACase.filed(ORGANISATION).reported("10000");
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
}
