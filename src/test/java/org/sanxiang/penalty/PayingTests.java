package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.Money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.penalty.Enforced.DUE;
import static org.sanxiang.penalty.Enforced.SERVED;
import static org.sanxiang.penalty.ExecutionRules.*;

/** What is paid, in which way, and what goes back. */
class PayingTests {

    private final Enforced served = Enforced.fineAndGains("10000", "500");

    @Test
    void nothing_is_paid_before_the_decision_was_served() {
        served.refuses(PAID_BEFORE_SERVICE, () -> served.paid(SERVED.minusDays(1), "100"));
        served.paid(SERVED, "100");
        assertThat(Debt.of(served.c).paid()).isEqualTo(new Money(100_00));
    }

    @Test
    void whoever_pays_too_much_is_asked_why() {
        served.paid(SERVED, "10000");
        served.refuses(OVERPAID, () -> served.paid(DUE, "500.01"));
        served.c.paying().paid(Enforced.payment(DUE, "500.01", PaymentChannel.BANK, null, "当事人多转一分"));
        assertThat(Debt.of(served.c).overpaid()).isEqualTo(new Money(1));
        assertThat(Enforced.fine("5000").paid(SERVED, "5000").c.executions).hasSize(1);
    }

    /** A second click would pay twice. */
    @Test
    void each_voucher_is_entered_once() {
        served.paid(DUE, "100");
        served.refuses(VOUCHER_TWICE, () -> served.paid(DUE, "100"));
        served.paid(DUE, "100.01");
        assertThat(Debt.of(served.c).paid()).isEqualTo(new Money(200_01));
    }

    @Test
    void cash_is_taken_for_a_small_fine_or_where_nothing_could_be_had_later() {
        served.refuses(CASH, () -> cash(served, PaymentChannel.CASH_ART_68, " "));
        cash(served, PaymentChannel.CASH_ART_68, "流动摊贩，事后难以执行");
        cash(Enforced.fine("100"), PaymentChannel.CASH_ART_68, null);
        Enforced more = Enforced.fine("100.01");
        more.refuses(CASH, () -> cash(more, PaymentChannel.CASH_ART_68, null));
    }

    @Test
    void cash_is_taken_where_the_party_asked_for_it() {
        served.refuses(CASH_ASKED, () -> cash(served, PaymentChannel.CASH_ART_69, null));
        cash(served, PaymentChannel.CASH_ART_69, "地处偏远，当事人当场提出");
        assertThat(served.c.paying().cashInHand()).hasSize(1);
    }

    @Test
    void cash_comes_to_the_agency_and_to_the_bank_within_two_working_days_each() {
        // of the test vector V8: 2023-10-08 is a Sunday that is worked
        Enforced one = cash(served, LocalDate.of(2023, 9, 28));
        LocalDate last = LocalDate.of(2023, 10, 8);
        one.refuses(TO_AGENCY_LATE, () -> deposit(one, last.plusDays(1), last.plusDays(1), null));
        one.refuses(TO_BANK_LATE, () -> deposit(one, last, LocalDate.of(2023, 10, 11), null));
        deposit(one, last, LocalDate.of(2023, 10, 10), null);
        assertThat(one.c.paying().cashInHand()).isEmpty();
    }

    @Test
    void late_cash_needs_a_reason() {
        Enforced one = cash(served, LocalDate.of(2023, 9, 28));
        deposit(one, LocalDate.of(2023, 10, 20), LocalDate.of(2023, 10, 30), "道路中断");
        assertThat(one.c.paying().cashInHand()).isEmpty();
    }

    @Test
    void only_cash_in_hand_is_deposited_and_not_before_it_was_taken() {
        served.paid(SERVED, "100");
        served.refuses(NOTHING_IN_HAND, () -> deposit(served, DUE, DUE, null));
        Enforced one = cash(Enforced.fine("10000"), DUE);
        one.refuses(DEPOSITED_BEFORE_PAYMENT, () -> deposit(one, DUE.minusDays(1), DUE, null));
        one.refuses(NOTHING_IN_HAND, () -> one.c.paying().deposited(new DepositForm("票0002", DUE, DUE, "行0001", null), one.dates));
        deposit(one, DUE, DUE, null);
        one.refuses(NOTHING_IN_HAND, () -> deposit(one, DUE, DUE, null));
    }

    @Test
    void only_what_was_paid_too_much_goes_back() {
        served.c.paying().paid(Enforced.payment(DUE, "10600", PaymentChannel.BANK, null, "多转一百元"));
        served.refuses(REFUND_ABOVE_EXCESS, () -> refund("100.01"));
        refund("100");
        assertThat(Debt.of(served.c).overpaid()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_decision_that_was_revoked_gives_everything_back() {
        served.paid(DUE, "10500").remedy(RemedyKind.RECONSIDERATION, DUE).result(RemedyOutcome.REVOKED, DUE.plusDays(30));
        refund("10500");
        assertThat(Debt.of(served.c).paid()).isEqualTo(Money.ZERO);
    }

    @Test
    void with_a_fine_that_was_revoked_its_surcharge_goes_back_too() {
        served.surcharged(DUE.plusDays(2), "600").paid(DUE.plusDays(2), "11100");
        served.refuses(REFUND_ABOVE_EXCESS, () -> refund("0.01"));
        served.remedy(RemedyKind.RECONSIDERATION, DUE.plusDays(3)).result(RemedyOutcome.REVOKED, DUE.plusDays(30));
        refund("11100");
        assertThat(Debt.of(served.c).paid()).isEqualTo(Money.ZERO);
    }

    private void refund(String yuan) {
        served.c.paying().refunded(new RefundForm(DUE.plusDays(40), new BigDecimal(yuan), "退001", "退还"));
    }

    private static Enforced cash(Enforced one, LocalDate day) {
        one.c.paying().paid(new PaymentForm(day, new BigDecimal("100"), PaymentChannel.CASH_ART_68, "票0001", "事后难以执行",
                null, null));
        return one;
    }

    private static void cash(Enforced one, PaymentChannel channel, String because) {
        one.c.paying().paid(Enforced.payment(SERVED, "100", channel, because, null));
    }

    private static void deposit(Enforced one, LocalDate agency, LocalDate bank, String late) {
        one.c.paying().deposited(new DepositForm("票0001", agency, bank, "行0001", late), one.dates);
    }
}
