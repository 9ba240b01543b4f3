package org.sanxiang.penalty;

import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.kernel.Money;

/** An amount that was paid; cash still has its way to the agency and to the bank before it (行政处罚法 67–71). */
@Entity
@DiscriminatorValue("PAYMENT")
class Paid extends ExecutionEntry {

    @Enumerated(EnumType.STRING)
    @Column(name = "payment_channel")
    private PaymentChannel channel;
    private String voucher;
    private String cashBecause;
    private String overpaidBecause;
    @Embedded
    private Deposit deposit;

    protected Paid() {
    }

    Paid(PaymentForm form) {
        super(form.paidOn(), Money.ofYuan(form.amount()), form.remark());
        this.channel = form.channel();
        this.voucher = form.voucher();
        this.cashBecause = form.cashBecause();
        this.overpaidBecause = form.overpaidBecause();
    }

    void deposited(Deposit into) {
        deposit = into;
    }

    /** Whether the money is not yet where it belongs. */
    boolean isCashInHand() {
        return channel.isCash() && deposit == null;
    }

    String voucher() {
        return voucher;
    }

    /** Null where the party paid the bank itself, or the cash has not been handed in. */
    Deposit deposit() {
        return deposit;
    }

    @Override
    String entry() {
        return "payment";
    }

    @Override
    List<Fact> particulars() {
        Stream<Fact> own = Stream.of(fact("channel", channel), fact("voucher", voucher), fact("cashBecause", cashBecause),
                fact("overpaidBecause", overpaidBecause));
        return Stream.concat(own, deposit == null ? Stream.empty() : deposit.facts()).toList();
    }
}
