package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.evidence.Occurrence;
import org.sanxiang.kernel.Money;

/** A written demand to perform, with a last period, before anybody is compelled (行政强制法 35, 54). */
@Entity
@DiscriminatorValue("DEMAND")
class Demand extends ExecutionEntry {

    @Enumerated(EnumType.STRING)
    private DemandSubject demandSubject;
    private String documentNumber;
    @Embedded
    private ServedPaper service;
    private LocalDate untilDay;

    protected Demand() {
    }

    Demand(DemandForm form, String servers, String number) {
        super(form.servedOn(), form.amount() == null ? null : Money.ofYuan(form.amount()), form.manner());
        this.demandSubject = form.subject();
        this.documentNumber = number;
        this.service = new ServedPaper(form.servedOn(), form.serviceMethod(), form.receivedBy(), servers);
        this.untilDay = form.performBy();
    }

    boolean demands(DemandSubject subject) {
        return demandSubject == subject;
    }

    LocalDate servedOn() {
        return service.servedOn();
    }

    /** The last day that the demand leaves the party. */
    LocalDate performBy() {
        return untilDay;
    }

    @Override
    String entry() {
        return "demand";
    }

    @Override
    List<Occurrence> links() {
        return service.links();
    }

    @Override
    List<Fact> particulars() {
        return Stream.concat(Stream.of(fact("subject", demandSubject), Fact.of("fact.execution.number", documentNumber),
                fact("performBy", untilDay)), service.facts()).toList();
    }
}
