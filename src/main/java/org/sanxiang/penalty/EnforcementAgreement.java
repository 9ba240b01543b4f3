package org.sanxiang.penalty;

import java.util.List;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.kernel.Money;

/** An agreement to perform by stages; whoever makes good may be let off part of the surcharge (行政强制法 42). */
@Entity
@DiscriminatorValue("AGREEMENT")
class EnforcementAgreement extends ExecutionEntry {

    private String measuresTaken;

    protected EnforcementAgreement() {
    }

    EnforcementAgreement(AgreementForm form) {
        super(form.agreedOn(), Money.ofYuan(form.remitted()), form.stages());
        this.measuresTaken = form.measuresTaken();
    }

    @Override
    String entry() {
        return "agreement";
    }

    @Override
    List<Fact> particulars() {
        return List.of(fact("measuresTaken", measuresTaken));
    }
}
