package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.sanxiang.cases.CaseSection.Fact;

/** What the party corrected or demolished itself (行政处罚法 28). */
@Entity
@DiscriminatorValue("CORRECTION")
class Corrected extends ExecutionEntry implements Demolished {

    @Column(name = "demolished_m2")
    private BigDecimal demolishedM2;

    protected Corrected() {
    }

    Corrected(CorrectionForm form) {
        super(form.correctedOn(), null, form.description());
        this.demolishedM2 = form.demolishedM2();
    }

    @Override
    public BigDecimal area() {
        return demolishedM2 == null ? BigDecimal.ZERO : demolishedM2;
    }

    @Override
    String entry() {
        return "correction";
    }

    @Override
    List<Fact> particulars() {
        return List.of(Fact.of("fact.demolished", demolishedM2));
    }
}
