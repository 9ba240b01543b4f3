package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.sanxiang.kernel.Money;

/** One payment of a plan: until when, how much. */
@Embeddable
record Instalment(LocalDate dueOn, @Column(name = "amount_fen") Money amount) {

    static Instalment of(InstalmentForm.Row row) {
        return new Instalment(row.dueOn(), Money.ofYuan(row.amount()));
    }
}
