package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import org.sanxiang.cases.CaseSection.Fact;

/** That a coercive measure has ended (行政强制法 28). */
@Entity
class MeasureRelease extends CaseRecord {

    private long measureId;
    private LocalDate releasedOn;
    private String remark;

    protected MeasureRelease() {
    }

    MeasureRelease(MeasureReleaseForm form) {
        super(null);
        this.measureId = form.measure();
        this.releasedOn = form.releasedOn();
        this.remark = form.remark();
    }

    @Override
    String entry() {
        return "measure-release";
    }

    @Override
    String subject() {
        return releasedOn.toString();
    }

    @Override
    LocalDate happenedOn() {
        return releasedOn;
    }

    @Override
    Reference reference() {
        return new Reference("measure", List.of(measureId));
    }

    @Override
    List<Fact> facts() {
        return List.of(fact("releasedOn", releasedOn), fact("remark", remark));
    }

    LocalDate releasedOn() {
        return releasedOn;
    }

    boolean ends(CoerciveMeasure measure) {
        return measureId == measure.id();
    }
}
