package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.cases.CaseSection.Fact;

/** What became of samples (行政处罚法 56). */
@Entity
class SamplingEnd extends CaseRecord {

    private long samplingId;
    @Enumerated(EnumType.STRING)
    private SamplingOutcome outcome;
    private LocalDate decidedOn;
    private String remark;

    protected SamplingEnd() {
    }

    SamplingEnd(SamplingOutcomeForm form) {
        super(null);
        this.samplingId = form.sampling();
        this.outcome = form.outcome();
        this.decidedOn = form.decidedOn();
        this.remark = form.remark();
    }

    @Override
    String entry() {
        return "sampling-outcome";
    }

    @Override
    String subject() {
        return decidedOn.toString();
    }

    @Override
    LocalDate happenedOn() {
        return decidedOn;
    }

    @Override
    Reference reference() {
        return new Reference("sampling", List.of(samplingId));
    }

    @Override
    List<Fact> facts() {
        return List.of(fact("outcome", outcome), fact("decidedOn", decidedOn), fact("remark", remark));
    }

    boolean ends(Sampling sampling) {
        return samplingId == sampling.id();
    }
}
