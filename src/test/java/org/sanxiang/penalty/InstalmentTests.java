package org.sanxiang.penalty;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.penalty.Enforced.DUE;
import static org.sanxiang.penalty.Enforced.SERVED;
import static org.sanxiang.penalty.Enforced.row;
import static org.sanxiang.penalty.ExecutionRules.*;

/** A party in hardship pays later or in parts, and all later dates follow (行政处罚法 66, 72). */
class InstalmentTests {

    private static final LocalDate JUNE = LocalDate.of(2023, 6, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 1);

    private final Enforced served = Enforced.fineAndGains("10000", "500");

    @Test
    void a_plan_adds_up_to_the_fine_that_is_owed() {
        served.paid(SERVED, "1000");
        served.refuses(PLAN_SUM, () -> served.instalments(DUE, row(JUNE, "4000"), row(DECEMBER, "4999.99")));
        served.refuses(PLAN_SUM, () -> served.instalments(DUE, row(JUNE, "4000"), row(DECEMBER, "5500")));
        served.instalments(DUE, row(JUNE, "4000"), row(DECEMBER, "5000"));
        assertThat(served.c.paying().openPlan()).isPresent();
    }

    @Test
    void instalments_are_due_one_after_the_other_after_the_application() {
        served.refuses(PLAN_ORDER, () -> served.instalments(DUE, row(JUNE, "4000"), row(JUNE, "6000")));
        served.refuses(PLAN_ORDER, () -> served.instalments(JUNE, row(JUNE, "4000"), row(DECEMBER, "6000")));
        served.instalments(JUNE.minusDays(1), row(JUNE, "4000"), row(DECEMBER, "6000"));
    }

    @Test
    void a_plan_ends_after_the_day_on_which_all_is_due_anyway() {
        served.refuses(PLAN_TOO_EARLY, () -> served.instalments(SERVED, row(DUE, "10000")));
        served.instalments(SERVED, row(DUE.plusDays(1), "10000"));
    }

    @Test
    void only_an_application_is_answered() {
        served.refuses(NO_PLAN, () -> served.answered(InstalmentConclusion.APPROVE));
    }

    @Test
    void one_application_waits_at_a_time_and_only_while_a_fine_is_owed() {
        served.instalments(SERVED, row(JUNE, "10000"));
        served.refuses(PLAN_UNANSWERED, () -> served.instalments(SERVED, row(JUNE, "10000")));
        served.answered(InstalmentConclusion.REFUSE).instalments(SERVED, row(JUNE, "10000"));
        Enforced paid = Enforced.fineAndGains("10000", "500").paid(SERVED, "10000");
        paid.refuses(NOTHING_TO_DEFER, () -> paid.instalments(SERVED, row(JUNE, "500")));
    }

    @Test
    void an_approved_plan_moves_the_last_day_to_pay_and_the_court_window() {
        served.instalments(SERVED, row(JUNE, "4000"), row(DECEMBER, "6000"));
        assertThat(served.dates.paymentDue()).isEqualTo(DUE);
        served.answered(InstalmentConclusion.APPROVE);
        assertThat(served.dates.paymentDue()).isEqualTo(DECEMBER);
        assertThat(served.dates.courtWindow())
                .contains(new CourtWindow(DECEMBER.plusDays(1), LocalDate.of(2024, 3, 1)));
        assertThat(served.surchargeOn(DECEMBER)).isEqualTo("0.00");
        assertThat(served.surchargeOn(DECEMBER.plusDays(1))).isEqualTo("300.00");
    }

    @Test
    void a_plan_that_ends_before_the_remedies_do_does_not_move_the_court_window() {
        served.instalments(SERVED, row(JUNE, "10000")).answered(InstalmentConclusion.APPROVE);
        assertThat(served.dates.courtWindow())
                .contains(new CourtWindow(LocalDate.of(2023, 9, 16), LocalDate.of(2023, 12, 15)));
    }

    @Test
    void a_plan_does_not_open_a_court_window_that_has_closed() {
        LocalDate closes = LocalDate.of(2023, 12, 15);
        LocalDate last = LocalDate.of(2024, 1, 31);
        served.instalments(DUE, row(last, "10000")).answered(InstalmentConclusion.APPROVE, closes.plusDays(1));
        assertThat(served.dates.courtWindow()).map(CourtWindow::closes).contains(closes);
        Enforced other = Enforced.fine("10000").instalments(DUE, row(last, "10000"))
                .answered(InstalmentConclusion.APPROVE, closes);
        assertThat(other.dates.courtWindow()).map(CourtWindow::opens).contains(last.plusDays(1));
        LocalDate later = LocalDate.of(2024, 6, 30);
        other.instalments(DUE, row(later, "10000")).answered(InstalmentConclusion.APPROVE, LocalDate.of(2024, 3, 1));
        assertThat(other.dates.courtWindow()).map(CourtWindow::opens).contains(later.plusDays(1));
    }

    @Test
    void a_plan_that_was_refused_moves_nothing() {
        served.instalments(SERVED, row(JUNE, "10000")).answered(InstalmentConclusion.REFUSE);
        assertThat(served.dates.paymentDue()).isEqualTo(DUE);
    }

    @Test
    void what_is_approved_still_adds_up_on_that_day() {
        served.instalments(SERVED, row(JUNE, "10000")).paid(DUE, "1");
        served.refuses(PLAN_SUM, () -> served.answered(InstalmentConclusion.APPROVE));
        served.answered(InstalmentConclusion.REFUSE);
    }

    @Test
    void a_surcharge_that_was_imposed_can_be_deferred_with_the_fine() {
        served.surcharged(DUE.plusDays(10), "3000").paid(DUE.plusDays(11), "10500");
        served.instalments(DUE.plusDays(12), row(JUNE, "3000"));
        assertThat(served.c.paying().openPlan()).isPresent();
    }
}
