package org.sanxiang.penalty;

import java.util.List;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.sanxiang.cases.CaseSection.Fact;

/** The county government's order to demolish what breaches the planning law (城乡规划法 68). */
@Entity
@DiscriminatorValue("GOVERNMENT_ORDER")
class GovernmentOrder extends ExecutionEntry {

    private String documentNumber;
    private String authority;

    protected GovernmentOrder() {
    }

    GovernmentOrder(GovernmentOrderForm form) {
        super(form.orderedOn(), null, form.content());
        this.documentNumber = form.number();
        this.authority = form.government();
    }

    @Override
    String entry() {
        return "government-order";
    }

    @Override
    List<Fact> particulars() {
        return List.of(fact("government", authority), fact("number", documentNumber));
    }
}
