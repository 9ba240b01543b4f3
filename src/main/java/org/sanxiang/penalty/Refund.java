package org.sanxiang.penalty;

import java.util.List;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.kernel.Money;

/** Money that went back to the party: what it had paid too much, or on a decision that did not stand (行政处罚法 74). */
@Entity
@DiscriminatorValue("REFUND")
class Refund extends ExecutionEntry {

    private String voucher;

    protected Refund() {
    }

    Refund(RefundForm form) {
        super(form.refundedOn(), Money.ofYuan(form.amount()), form.description());
        this.voucher = form.voucher();
    }

    @Override
    String entry() {
        return "refund";
    }

    @Override
    String title() {
        return "step.refund";
    }

    @Override
    List<Fact> particulars() {
        return List.of(Fact.of("form.refund.voucher", voucher));
    }
}
