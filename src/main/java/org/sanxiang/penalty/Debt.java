package org.sanxiang.penalty;

import org.sanxiang.kernel.Money;

/**
 * What the party owes on the decision as it stands after remedies, and what it has paid. What is paid goes to the fine first,
 * since on the fine a surcharge grows; then to the confiscation; then to the surcharge.
 *
 * @param surcharge what was imposed, less what was remitted, and never more than the fine that is left (行政处罚法 72): with a
 *                  fine that was revoked it falls away
 * @param paid      less what was refunded
 */
record Debt(Money fine, Money confiscation, Money surcharge, Money paid) {

    static Debt of(PenaltyCase c) {
        Standing standing = c.remedies().standing();
        return new Debt(standing.fine(), standing.confiscation(),
                sum(c, Surcharge.class).less(sum(c, EnforcementAgreement.class)).atMost(standing.fine()),
                sum(c, Paid.class).less(sum(c, Refund.class)));
    }

    private static Money sum(PenaltyCase c, Class<? extends ExecutionEntry> kind) {
        return c.executions(kind).stream().map(ExecutionEntry::amount).reduce(Money.ZERO, Money::plus);
    }

    Money total() {
        return fine.plus(confiscation).plus(surcharge);
    }

    Money unpaid() {
        return total().less(paid);
    }

    Money overpaid() {
        return paid.less(total());
    }

    Money unpaidSurcharge() {
        return surcharge.less(paid.less(fine.plus(confiscation)));
    }

    /** What may be paid later or in parts: the law speaks of fines, not of unlawful gains (行政处罚法 66). */
    Money deferrable() {
        return fine.less(paid).plus(unpaidSurcharge());
    }
}
