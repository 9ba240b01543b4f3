package org.sanxiang.penalty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanxiang.kernel.Money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.penalty.Enforced.DUE;
import static org.sanxiang.penalty.ExecutionRules.*;

/** How a surcharge grows and when it may be imposed (行政处罚法 72, 73). */
class SurchargeTests {

    private final Enforced served = Enforced.fine("2000");

    @ParameterizedTest
    @CsvSource({"0, 0.00", "1, 60.00", "33, 1980.00", "34, 2000.00", "400, 2000.00"})
    void it_grows_three_per_cent_a_day_up_to_the_fine(int days, String yuan) {
        assertThat(served.surchargeOn(DUE.plusDays(days))).isEqualTo(yuan);
    }

    @ParameterizedTest
    @CsvSource({"0.16, 1, 0.00", "0.17, 1, 0.01", "33.33, 1, 1.00", "33.33, 2, 2.00", "1234.56, 7, 259.26"})
    void it_is_exact_to_the_fen(String fine, int days, String yuan) {
        assertThat(Enforced.fine(fine).surchargeOn(DUE.plusDays(days))).isEqualTo(yuan);
    }

    @Test
    void what_was_paid_stops_growing_on_the_day_after_the_payment() {
        served.paid(DUE, "500").paid(DUE.plusDays(2), "500");
        // two days on 1,500 yuan, three on 1,000
        assertThat(served.surchargeOn(DUE.plusDays(5))).isEqualTo("180.00");
        served.paid(DUE.plusDays(6), "1000");
        assertThat(served.surchargeOn(DUE.plusDays(100))).isEqualTo("210.00");
    }

    @Test
    void a_confiscation_does_not_grow() {
        Enforced gains = Enforced.fineAndGains("0", "5000");
        gains.refuses(NOTHING_TO_SURCHARGE, () -> gains.surcharged(DUE.plusDays(10), "1500"));
        Enforced both = Enforced.fineAndGains("2000", "5000").paid(DUE, "2000");
        assertThat(both.surchargeOn(DUE.plusDays(10))).isEqualTo("0.00");
    }

    @Test
    void the_days_of_a_remedy_do_not_count() {
        served.remedy(RemedyKind.RECONSIDERATION, DUE.plusDays(3)).result(RemedyOutcome.UPHELD, DUE.plusDays(10));
        assertThat(served.surchargeOn(DUE.plusDays(10))).isEqualTo("120.00");
        assertThat(served.surchargeOn(DUE.plusDays(11))).isEqualTo("180.00");
        served.remedy(RemedyKind.LITIGATION, DUE.plusDays(12));
        assertThat(served.surchargeOn(DUE.plusDays(50))).isEqualTo("180.00");
    }

    @Test
    void the_days_of_a_suspension_do_not_count() {
        served.suspended(DUE.plusDays(1), SuspensionGround.HARDSHIP).resumed(DUE.plusDays(9));
        assertThat(served.surchargeOn(DUE.plusDays(10))).isEqualTo("60.00");
    }

    @Test
    void it_is_imposed_only_where_the_decision_announced_it() {
        Draft draft = served.c.decisions().draft();
        served.c.drafts.set(0, Draft.of(Filled.unannounced("10000"), served.c.party));
        PenaltyCase.replaceLast(served.c.decisions, withHash(served.c.decisions().draft().hash()));
        served.refuses(SURCHARGE_NOT_ANNOUNCED, () -> served.surcharged(DUE.plusDays(1), "60"));
        served.c.drafts.set(0, draft);
        PenaltyCase.replaceLast(served.c.decisions, withHash(draft.hash()));
        served.surcharged(DUE.plusDays(1), "60");
    }

    @Test
    void it_is_imposed_after_the_last_day_to_pay() {
        served.refuses(SURCHARGE_EARLY, () -> served.surcharged(DUE, "60"));
        served.surcharged(DUE.plusDays(1), "60");
    }

    @Test
    void it_is_imposed_as_derived() {
        served.refuses(SURCHARGE_AMOUNT, () -> served.surcharged(DUE.plusDays(10), "599.99"));
        served.refuses(SURCHARGE_AMOUNT, () -> served.surcharged(DUE.plusDays(10), "600.01"));
        served.surcharged(DUE.plusDays(10), "600");
        assertThat(Debt.of(served.c).total()).isEqualTo(new Money(2600_00));
    }

    @Test
    void what_was_imposed_is_not_imposed_again() {
        served.surcharged(DUE.plusDays(10), "600");
        served.refuses(NOTHING_TO_SURCHARGE, () -> served.surcharged(DUE.plusDays(10), "600"));
        served.refuses(SURCHARGE_AMOUNT, () -> served.surcharged(DUE.plusDays(20), "1200"));
        served.surcharged(DUE.plusDays(20), "600");
        served.refuses(SURCHARGE_CAP, () -> served.surcharged(DUE.plusDays(60), "800.01"));
        served.surcharged(DUE.plusDays(60), "800");
        assertThat(Debt.of(served.c).surcharge()).isEqualTo(new Money(2000_00));
    }

    @Test
    void it_is_not_imposed_during_a_remedy() {
        served.remedy(RemedyKind.LITIGATION, DUE.plusDays(2));
        served.refuses(SURCHARGE_DURING_REMEDY, () -> served.surcharged(DUE.plusDays(10), "60"));
        served.result(RemedyOutcome.REQUEST_DISMISSED, DUE.plusDays(9)).surcharged(DUE.plusDays(10), "120");
    }

    @Test
    void it_may_still_be_imposed_when_the_fine_was_paid_late() {
        served.paid(DUE.plusDays(9), "2000");
        served.surcharged(DUE.plusDays(20), "540");
        assertThat(Debt.of(served.c).unpaid()).isEqualTo(new Money(540_00));
    }

    private Decision withHash(String hash) {
        Decision was = served.c.decisions().decision();
        return new Decision(was.kind(), was.proposal(), was.major(), hash, was.approvedOn(), null, was.number(),
                was.decidedOn(), was.servedOn());
    }
}
