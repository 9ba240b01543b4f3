package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.sanxiang.kernel.Money;

import static org.sanxiang.penalty.ExecutionRules.*;

/** What the party pays, when, and what goes back to it (行政处罚法 66–71, 74). */
record Paying(PenaltyCase c) {

    private static final Money CASH_LIMIT = new Money(100_00);

    void paid(PaymentForm form) {
        LocalDate servedOn = c.served().servedOn();
        PAID_BEFORE_SERVICE.demand(!form.paidOn().isBefore(servedOn), servedOn);
        demandCashAllowed(form);
        VOUCHER_TWICE.demand(c.executions(Paid.class).stream().noneMatch(paid -> paid.voucher().equals(form.voucher())));
        Paid paid = new Paid(form);
        Money unpaid = Debt.of(c).unpaid();
        OVERPAID.warn(paid.amount().compareTo(unpaid) <= 0, form.overpaidBecause(), unpaid);
        c.add(paid);
    }

    /** Cash is taken for a small fine, where nothing could be had later, or where the party asked for it (行政处罚法 68, 69). */
    private void demandCashAllowed(PaymentForm form) {
        boolean because = form.cashBecause() != null && !form.cashBecause().isBlank();
        boolean small = c.served().proposal().fine().compareTo(CASH_LIMIT) <= 0;
        CASH.demand(form.channel() != PaymentChannel.CASH_ART_68 || small || because);
        CASH_ASKED.demand(form.channel() != PaymentChannel.CASH_ART_69 || because);
    }

    /** Two working days to the agency, two more to the bank; later needs a reason (行政处罚法 71). */
    void deposited(DepositForm form, ExecutionDates dates) {
        Paid cash = cashInHand().stream().filter(paid -> paid.voucher().equals(form.voucher())).findFirst().orElse(null);
        NOTHING_IN_HAND.demand(cash != null);
        DEPOSITED_BEFORE_PAYMENT.demand(!form.toAgencyOn().isBefore(cash.day()), cash.day());
        TO_AGENCY_LATE.warn(!form.toAgencyOn().isAfter(dates.toAgencyBy(cash)), form.lateBecause(), dates.toAgencyBy(cash));
        LocalDate toBankBy = dates.toBankBy(form.toAgencyOn());
        TO_BANK_LATE.warn(!form.toBankOn().isAfter(toBankBy), form.lateBecause(), toBankBy);
        cash.deposited(Deposit.of(form));
    }

    List<Paid> cashInHand() {
        return c.executions(Paid.class).stream().filter(Paid::isCashInHand).toList();
    }

    void asked(InstalmentForm form, LocalDate paymentDue) {
        PLAN_UNANSWERED.demand(openPlan().isEmpty());
        NOTHING_TO_DEFER.demand(!Debt.of(c).deferrable().isZero());
        InstalmentPlan plan = new InstalmentPlan(form);
        demandCoherent(plan, paymentDue);
        c.add(plan);
    }

    /** The head answers; what is approved must still add up to what is owed by then. */
    void answered(InstalmentConclusion conclusion, LocalDate paymentDue, LocalDate today, String head) {
        InstalmentPlan plan = openPlan().orElse(null);
        NO_PLAN.demand(plan != null);
        if (conclusion == InstalmentConclusion.APPROVE) {
            demandCoherent(plan, paymentDue);
        }
        plan.answered(conclusion, today, head);
    }

    private void demandCoherent(InstalmentPlan plan, LocalDate paymentDue) {
        PLAN_ORDER.demand(plan.isInOrder());
        PLAN_TOO_EARLY.demand(plan.lastDay().isAfter(paymentDue), paymentDue);
        Money owed = Debt.of(c).deferrable();
        PLAN_SUM.demand(plan.sum().equals(owed), plan.sum(), owed);
    }

    /** The application that waits for the head. */
    Optional<InstalmentPlan> openPlan() {
        return c.executions(InstalmentPlan.class).stream().filter(InstalmentPlan::isOpen).findFirst();
    }

    /** The plan that was approved last. */
    Optional<InstalmentPlan> plan() {
        return plans().stream().reduce((earlier, later) -> later);
    }

    /** All that were approved. */
    List<InstalmentPlan> plans() {
        return c.executions(InstalmentPlan.class).stream().filter(InstalmentPlan::isApproved).toList();
    }

    void refunded(RefundForm form) {
        Refund refund = new Refund(form);
        REFUND_ABOVE_EXCESS.demand(refund.amount().compareTo(excess()) <= 0, excess());
        c.add(refund);
    }

    /** What was paid beyond what is owed. */
    Money excess() {
        return c.served() == null ? Money.ZERO : Debt.of(c).overpaid();
    }
}
