package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.sanxiang.cases.CaseSection.Fact;

/** How cash came to the agency and from there to the bank (行政处罚法 71). */
@Embeddable
record Deposit(
        LocalDate toAgencyOn,
        LocalDate toBankOn,
        String bankVoucher,
        @Column(name = "deposit_late_because") String lateBecause) {

    static Deposit of(DepositForm form) {
        return new Deposit(form.toAgencyOn(), form.toBankOn(), form.bankVoucher(), form.lateBecause());
    }

    Stream<Fact> facts() {
        return Stream.of(Fact.of("form.execute.deposit.toAgencyOn", toAgencyOn),
                Fact.of("form.execute.deposit.toBankOn", toBankOn),
                Fact.of("form.execute.deposit.bankVoucher", bankVoucher),
                Fact.of("form.execute.deposit.lateBecause", lateBecause));
    }
}
