package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import org.sanxiang.cases.CaseSection.Fact;

/** What experts found (行政强制法 25, 行政处罚法 46). */
@Entity
class AppraisalResult extends CaseRecord {

    private long appraisalId;
    private LocalDate endedOn;
    private String report;
    private String result;
    private LocalDate toldOn;

    protected AppraisalResult() {
    }

    AppraisalResult(AppraisalResultForm form) {
        super(null);
        this.appraisalId = form.appraisal();
        this.endedOn = form.endedOn();
        this.report = form.report();
        this.result = form.result();
        this.toldOn = form.toldOn();
    }

    @Override
    String entry() {
        return "appraisal-result";
    }

    @Override
    String subject() {
        return endedOn + " " + report;
    }

    @Override
    LocalDate happenedOn() {
        return endedOn;
    }

    @Override
    Reference reference() {
        return new Reference("appraisal", List.of(appraisalId));
    }

    @Override
    List<Fact> facts() {
        return List.of(fact("endedOn", endedOn), fact("report", report), fact("result", result), fact("toldOn", toldOn));
    }

    boolean answers(Appraisal asked) {
        return appraisalId == asked.id();
    }

    LocalDate endedOn() {
        return endedOn;
    }
}
