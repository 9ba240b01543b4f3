package org.sanxiang.penalty;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanxiang.cases.Stage;
import org.sanxiang.kernel.Money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.penalty.RemedyKind.*;
import static org.sanxiang.penalty.RemedyOutcome.*;
import static org.sanxiang.penalty.RemedyRules.*;

/** Reconsideration and litigation as they are entered, whenever they come. */
class RemediesTests {

    private static final LocalDate APRIL = LocalDate.of(2023, 4, 10);

    private final Enforced served = Enforced.fine("10000");

    @Test
    void reconsideration_comes_first_then_the_suit_and_never_both_at_once() {
        served.remedy(RECONSIDERATION, APRIL);
        served.refuses(BOTH_AT_ONCE, () -> served.remedy(LITIGATION, APRIL.plusDays(1)));
        served.refuses(BOTH_AT_ONCE, () -> served.remedy(RECONSIDERATION, APRIL.plusDays(1)));
        served.result(UPHELD, APRIL.plusDays(9)).remedy(LITIGATION, APRIL.plusDays(10));
        served.result(REQUEST_DISMISSED, APRIL.plusDays(60));
        served.refuses(RECONSIDERATION_AFTER_SUIT, () -> served.remedy(RECONSIDERATION, APRIL.plusDays(61)));
    }

    @ParameterizedTest
    @CsvSource({"RECONSIDERATION, 2023-05-15, false", "RECONSIDERATION, 2023-05-16, true",
        "LITIGATION, 2023-09-15, false", "LITIGATION, 2023-09-16, true"})
    void one_that_came_late_is_taken_as_a_fact_and_marked(RemedyKind kind, LocalDate day, boolean late) {
        served.remedy(kind, day);
        assertThat(served.c.remedies).singleElement().extracting(Remedy::isLate).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"2023-05-08, false", "2023-05-09, true"})
    void the_suit_comes_within_fifteen_days_of_the_reconsideration(LocalDate day, boolean late) {
        served.remedy(RECONSIDERATION, APRIL).result(UPHELD, LocalDate.of(2023, 4, 23)).remedy(LITIGATION, day);
        assertThat(served.c.remedies.get(1).isLate()).isEqualTo(late);
    }

    @Test
    void the_day_of_the_application_counts_and_not_the_day_on_which_it_was_taken_on() {
        served.remedy(LITIGATION, LocalDate.of(2023, 9, 15), LocalDate.of(2023, 9, 25));
        assertThat(served.c.remedies.get(0).isLate()).isFalse();
    }

    @Test
    void each_procedure_has_its_own_results() {
        served.remedy(RECONSIDERATION, APRIL);
        served.refuses(NO_RESULT_OF_RECONSIDERATION, () -> served.result(RETRIAL_UNDER_REVIEW, APRIL, null));
        served.refuses(NO_RESULT_OF_RECONSIDERATION, () -> served.result(ORDERED_TO_PAY, APRIL));
        served.result(UPHELD, APRIL).remedy(LITIGATION, APRIL);
        served.refuses(NO_RESULT_OF_LITIGATION, () -> served.result(UPHELD, APRIL));
        served.refuses(NO_RESULT_OF_LITIGATION, () -> served.result(TERMINATED, APRIL));
        served.result(REQUEST_DISMISSED, APRIL);
    }

    @Test
    void a_result_belongs_to_a_remedy_and_follows_it() {
        served.refuses(NO_SUCH_REMEDY, () -> served.c.remedies().ended(result(1, APRIL)));
        served.remedy(RECONSIDERATION, APRIL);
        served.refuses(NO_SUCH_REMEDY, () -> served.c.remedies().ended(result(2, APRIL)));
        served.refuses(RESULT_BEFORE_ACCEPTANCE, () -> served.c.remedies().ended(result(1, APRIL.minusDays(1))));
        served.c.remedies().ended(result(1, APRIL));
    }

    @Test
    void a_remedy_is_pending_until_a_result_has_taken_effect() {
        served.remedy(LITIGATION, APRIL).result(REQUEST_DISMISSED, APRIL.plusDays(30), null);
        assertThat(served.c.remedies().isPending()).isTrue();
        served.result(REQUEST_DISMISSED, APRIL.plusDays(90));
        assertThat(served.c.remedies().isPending()).isFalse();
        served.result(RETRIAL_UNDER_REVIEW, APRIL.plusDays(120), null);
        assertThat(served.c.remedies().isPending()).isFalse();
        assertThat(served.c.remedies.get(0).balance()).isEqualTo(RemedyBalance.OPEN);
    }

    @Test
    void a_retrial_under_review_is_neither_won_nor_lost() {
        served.remedy(LITIGATION, APRIL);
        assertThat(served.c.remedies.get(0).balance()).isEqualTo(RemedyBalance.OPEN);
        served.result(RETRIAL_UNDER_REVIEW, APRIL, null);
        assertThat(served.c.remedies.get(0).balance()).isEqualTo(RemedyBalance.OPEN);
        assertThat(served.c.remedies().isPending()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = RemedyOutcome.class, names = {"CHANGED", "REVOKED", "PARTLY_REVOKED", "UNLAWFUL", "VOID"})
    void what_overturns_a_decision_does_so_once_it_takes_effect(RemedyOutcome outcome) {
        String number = served.c.served().number();
        served.remedy(LITIGATION, APRIL).result(outcome, APRIL.plusDays(30), null);
        assertThat(served.c.remedies().overturned(number)).isEmpty();
        served.result(outcome, APRIL.plusDays(30), APRIL.plusDays(45));
        assertThat(served.c.remedies().overturned(number)).map(RemedyResult::knownOn).contains(APRIL.plusDays(45));
        assertThat(served.c.remedies().overturned("别的文号")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = RemedyOutcome.class, names = {"CHANGED", "REVOKED", "PARTLY_REVOKED", "UNLAWFUL", "VOID",
        "RETRIAL_UNDER_REVIEW", "UPHELD", "TERMINATED"}, mode = EnumSource.Mode.EXCLUDE)
    void other_results_leave_the_publication_alone(RemedyOutcome outcome) {
        served.remedy(LITIGATION, APRIL).result(outcome, APRIL.plusDays(30));
        assertThat(served.c.remedies().overturned(served.c.served().number())).isEmpty();
    }

    @Test
    void a_remedy_changes_no_date_and_no_amount_of_the_decision() {
        Decision before = served.c.served();
        Stage stage = served.c.file().stage();
        served.remedy(LITIGATION, APRIL).result(REVOKED, APRIL);
        assertThat(served.c.served()).isEqualTo(before);
        assertThat(served.c.file().stage()).isEqualTo(stage);
        assertThat(served.c.remedies().standing()).isEqualTo(new Standing(Money.ZERO, Money.ZERO, true));
    }

    @Test
    void the_decision_that_was_issued_last_is_contested_and_what_came_of_the_former_does_not_bar_it() {
        served.remedy(LITIGATION, APRIL);
        Decision former = served.c.served();
        served.c.decisions.add(new Decision(former.kind(), former.proposal(), former.major(), former.draftHash(),
                former.approvedOn(), null, "2号", former.decidedOn(), former.servedOn()));
        served.remedy(RECONSIDERATION, APRIL.plusDays(1));
        assertThat(served.c.remedies).extracting(Remedy::decisionNumber).containsExactly(former.number(), "2号");
        served.refuses(BOTH_AT_ONCE, () -> served.remedy(LITIGATION, APRIL.plusDays(1)));
    }

    @Test
    void one_reconsideration_does_not_follow_upon_a_suit_and_may_upon_a_reconsideration() {
        served.remedy(RECONSIDERATION, APRIL).result(UPHELD, APRIL.plusDays(9));
        served.remedy(RECONSIDERATION, APRIL.plusDays(10));
        assertThat(served.c.remedies).hasSize(2);
    }

    @Test
    void a_decision_that_was_never_served_can_be_contested_in_time() {
        ACase issued = ACase.heard("10000").issued("10000");
        issued.c.remedies().accepted(new RemedyForm(LITIGATION, "法院", "1号", LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 1, 1), null, null), Enforced.PERIODS);
        assertThat(issued.c.remedies.get(0).isLate()).isFalse();
        ACase heard = ACase.heard("10000");
        heard.refuses(NOTHING_TO_CONTEST, () -> heard.c.remedies().accepted(
                new RemedyForm(LITIGATION, "法院", "1号", APRIL, APRIL, null, null), Enforced.PERIODS));
    }

    private static RemedyResultForm result(int remedy, LocalDate day) {
        return new RemedyResultForm(remedy, UPHELD, "1号", day, day, day, null, null, null, null, "维持");
    }
}
