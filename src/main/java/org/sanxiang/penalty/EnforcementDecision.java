package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.evidence.Occurrence;

/** The decision to enforce the demolition, served on the party, and reported to the record office (行政强制法 37, 38). */
@Entity
@DiscriminatorValue("ENFORCEMENT_DECISION")
class EnforcementDecision extends ExecutionEntry {

    private String documentNumber;
    private String manner;
    @Embedded
    private ServedPaper service;
    @Embedded
    private MajorFiling filing;

    protected EnforcementDecision() {
    }

    EnforcementDecision(EnforcementDecisionForm form, String serverNames, String number) {
        super(form.decidedOn(), null, form.grounds());
        this.documentNumber = number;
        this.manner = form.manner();
        this.service = new ServedPaper(form.servedOn(), form.serviceMethod(), form.receivedBy(), serverNames);
    }

    void filed(MajorFiling with) {
        filing = with;
    }

    boolean isFiled() {
        return filing != null;
    }

    LocalDate servedOn() {
        return service.servedOn();
    }

    @Override
    String entry() {
        return "enforcement-decision";
    }

    @Override
    List<Occurrence> links() {
        return service.links();
    }

    @Override
    List<Fact> particulars() {
        Stream<Fact> own = Stream.concat(
                Stream.of(Fact.of("fact.execution.number", documentNumber), fact("manner", manner)), service.facts());
        return Stream.concat(own, filing == null ? Stream.empty() : filing.facts()).toList();
    }
}
