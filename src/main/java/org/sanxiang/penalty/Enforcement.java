package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.kernel.Money;

/** Something that happened while a decision was carried out: a payment, a correction, a demand, an application. */
@Embeddable
record Enforcement(
        @Enumerated(EnumType.STRING) @Column(name = "enforcement_kind") EnforcementKind kind,
        LocalDate happenedOn,
        LocalDate untilDay,
        @Column(name = "amount_fen") Money amount,
        @Column(name = "demolished_m2") BigDecimal demolishedM2,
        @Enumerated(EnumType.STRING) @Column(name = "payment_channel") PaymentChannel channel,
        String voucher,
        String description) {

    static Enforcement of(PaymentForm form) {
        return new Enforcement(EnforcementKind.PAYMENT, form.paidOn(), null, Money.ofYuan(form.amount()), null,
                form.channel(), form.voucher(), form.remark());
    }

    static Enforcement of(CorrectionForm form) {
        return new Enforcement(EnforcementKind.CORRECTION, form.correctedOn(), null, null, form.demolishedM2(), null,
                null, form.description());
    }

    static Enforcement of(EnforcementForm form) {
        return new Enforcement(form.kind(), form.happenedOn(), form.until(),
                form.amount() == null ? null : Money.ofYuan(form.amount()), null, null, null, form.description());
    }
}
