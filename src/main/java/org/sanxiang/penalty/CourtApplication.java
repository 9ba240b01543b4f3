package org.sanxiang.penalty;

import java.util.List;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.kernel.Money;

/** That a court was asked to enforce the decision (行政强制法 53–55). */
@Entity
@DiscriminatorValue("COURT")
class CourtApplication extends ExecutionEntry {

    private String documentNumber;
    private String authority;
    private String partyOpinion;
    private Boolean demolitionAsked;

    protected CourtApplication() {
    }

    CourtApplication(CourtForm form, String number) {
        super(form.appliedOn(), Money.ofYuan(form.amount()), form.object());
        this.documentNumber = number;
        this.authority = form.court();
        this.partyOpinion = form.partyOpinion();
        this.demolitionAsked = form.asksDemolition();
    }

    @Override
    String entry() {
        return "court";
    }

    @Override
    List<Fact> particulars() {
        return List.of(Fact.of("fact.execution.number", documentNumber), fact("court", authority),
                fact("partyOpinion", partyOpinion), fact("demolition", demolitionAsked));
    }
}
