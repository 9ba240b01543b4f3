package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.people.Person;

/** That a coercive measure was extended (行政强制法 25). */
@Entity
class MeasureExtension extends CaseRecord {

    private long measureId;
    private LocalDate endsOn;
    private String because;
    @Embedded
    private ApprovedBy approvedBy;
    private LocalDate approvedOn;
    private LocalDate toldOn;

    protected MeasureExtension() {
    }

    MeasureExtension(MeasureExtensionForm form, Person head) {
        super(null);
        this.measureId = form.measure();
        this.endsOn = form.endsOn();
        this.because = form.because();
        this.approvedBy = ApprovedBy.of(head);
        this.approvedOn = form.approvedOn();
        this.toldOn = form.toldOn();
    }

    @Override
    String entry() {
        return "measure-extension";
    }

    @Override
    String subject() {
        return approvedOn.toString();
    }

    @Override
    LocalDate happenedOn() {
        return approvedOn;
    }

    @Override
    Reference reference() {
        return new Reference("measure", List.of(measureId));
    }

    @Override
    List<Fact> facts() {
        return List.of(fact("endsOn", endsOn), fact("because", because), fact("approvedBy", approvedBy.name()),
                fact("approvedOn", approvedOn), fact("toldOn", toldOn));
    }

    boolean extendsMeasure(CoerciveMeasure measure) {
        return measureId == measure.id();
    }

    LocalDate approvedOn() {
        return approvedOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }
}
