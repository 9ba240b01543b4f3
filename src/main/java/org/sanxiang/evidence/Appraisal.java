package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.cases.CaseSection.Fact;

/** That experts were asked, and for how long (行政强制法 25). */
@Entity
class Appraisal extends CaseRecord {

    @Enumerated(EnumType.STRING)
    private AppraisalKind kind;
    private String institution;
    private String materials;
    private String question;
    private LocalDate startedOn;
    private LocalDate endsOn;
    private Long measureId;
    private LocalDate toldOn;

    protected Appraisal() {
    }

    Appraisal(AppraisalForm form) {
        super(null);
        this.kind = form.kind();
        this.institution = form.institution();
        this.materials = form.materials();
        this.question = form.question();
        this.startedOn = form.startedOn();
        this.endsOn = form.endsOn();
        this.measureId = form.measure();
        this.toldOn = form.toldOn();
    }

    @Override
    String entry() {
        return "appraisal";
    }

    @Override
    String subject() {
        return startedOn + " " + institution;
    }

    @Override
    LocalDate happenedOn() {
        return startedOn;
    }

    @Override
    Reference reference() {
        return measureId == null ? Reference.NONE : new Reference("measure", List.of(measureId));
    }

    @Override
    List<Fact> facts() {
        return List.of(fact("kind", kind), fact("institution", institution), fact("materials", materials),
                fact("question", question), fact("startedOn", startedOn), fact("endsOn", endsOn), fact("toldOn", toldOn));
    }

    boolean isOf(CoerciveMeasure measure) {
        return measureId != null && measureId == measure.id();
    }

    LocalDate startedOn() {
        return startedOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }
}
