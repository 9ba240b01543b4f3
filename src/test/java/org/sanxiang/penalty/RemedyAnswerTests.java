package org.sanxiang.penalty;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanxiang.kernel.Rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.penalty.RemedyKind.*;
import static org.sanxiang.penalty.RemedyRules.*;

/** The agency's own answer to reconsideration and litigation. */
class RemedyAnswerTests {

    private static final LocalDate APRIL = LocalDate.of(2023, 4, 10);

    private final Enforced served = Enforced.fine("10000");

    @ParameterizedTest
    @CsvSource({"RECONSIDERATION, false, 2023-04-23", "RECONSIDERATION, true, 2023-04-17", "LITIGATION, false, 2023-04-25"})
    void an_answer_after_its_period_says_why(RemedyKind kind, boolean simplified, LocalDate due) {
        Rule late = kind == LITIGATION ? ANSWER_TO_SUIT_LATE : ANSWER_TO_RECONSIDERATION_LATE;
        contested(kind, APRIL, simplified);
        served.refuses(late, () -> answer(due.plusDays(1), " "));
        answer(due, null);
        assertThat(served.c.remedies.get(0).answeredOn()).isEqualTo(due);
        Enforced other = Enforced.fine("10000");
        other.c.remedies().accepted(form(kind, APRIL, simplified), Enforced.PERIODS);
        other.c.remedies().answered(new RemedyAnswerForm(1, due.plusDays(1), "案卷在外地"), Enforced.PERIODS);
        assertThat(other.c.remedies.get(0).answerLateReason()).isEqualTo("案卷在外地");
    }

    @Test
    void the_period_runs_from_the_copy_and_without_one_from_the_acceptance() {
        contested(LITIGATION, APRIL.plusDays(3), false);
        assertThat(served.c.remedies.get(0).answerableFrom()).isEqualTo(APRIL.plusDays(3));
        Enforced other = Enforced.fine("10000");
        other.remedy(LITIGATION, APRIL);
        assertThat(other.c.remedies.get(0).answerableFrom()).isEqualTo(APRIL);
    }

    @Test
    void nobody_answers_before_being_asked() {
        contested(LITIGATION, APRIL.plusDays(3), false);
        served.refuses(ANSWERED_BEFORE_ASKED, () -> answer(APRIL.plusDays(2), null));
        answer(APRIL.plusDays(3), null);
    }

    @Test
    void an_answer_is_given_once_and_not_after_the_result() {
        served.refuses(NO_SUCH_REMEDY, () -> answer(APRIL, null));
        contested(LITIGATION, APRIL, false);
        answer(APRIL, null);
        served.refuses(ANSWERED_ONCE, () -> answer(APRIL, null));
        Enforced over = Enforced.fine("10000").remedy(RECONSIDERATION, APRIL).result(RemedyOutcome.UPHELD, APRIL.plusDays(1));
        over.refuses(ANSWERED_ONCE,
                () -> over.c.remedies().answered(new RemedyAnswerForm(1, APRIL.plusDays(2), null), Enforced.PERIODS));
        assertThat(over.c.remedies.get(0).answerOwedUntil()).isEqualTo(APRIL.plusDays(1));
    }

    private void contested(RemedyKind kind, LocalDate copyReceivedOn, boolean simplified) {
        served.c.remedies().accepted(form(kind, copyReceivedOn, simplified), Enforced.PERIODS);
    }

    private static RemedyForm form(RemedyKind kind, LocalDate copyReceivedOn, boolean simplified) {
        return new RemedyForm(kind, "复议机关或者法院", "1号", APRIL, APRIL, copyReceivedOn, simplified);
    }

    private void answer(LocalDate day, String lateReason) {
        served.c.remedies().answered(new RemedyAnswerForm(1, day, lateReason), Enforced.PERIODS);
    }
}
