package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.penalty.ACase.NOTIFIED;

/** What the party said is answered before the case goes on. */
class RecheckTests extends NotifiedCase {

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
}
