package org.sanxiang.penalty;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.penalty.ACase.NOTIFIED;

/** When a hearing is due, announced and ended. */
class HearingTests extends NotifiedCase {

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
}
