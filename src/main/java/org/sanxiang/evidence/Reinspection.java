package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.cases.CaseSection.Fact;

/** What was found when an order to correct was checked (行政处罚法 28). */
@Entity
class Reinspection extends CaseRecord {

    private LocalDate inspectedOn;
    @Enumerated(EnumType.STRING)
    private ReinspectionResult result;
    private String remark;

    protected Reinspection() {
    }

    Reinspection(ReinspectionForm form, CollectedBy crew) {
        super(crew);
        this.inspectedOn = form.inspectedOn();
        this.result = form.result();
        this.remark = form.remark();
    }

    @Override
    String entry() {
        return "reinspection";
    }

    @Override
    String subject() {
        return inspectedOn.toString();
    }

    @Override
    LocalDate happenedOn() {
        return inspectedOn;
    }

    @Override
    List<Fact> facts() {
        return List.of(fact("inspectedOn", inspectedOn), fact("result", result), fact("remark", remark));
    }

    @Override
    List<Occurrence> links() {
        return List.of(Occurrence.on("AV13", inspectedOn, remark));
    }

    boolean follows(CorrectionOrder order) {
        return !inspectedOn.isBefore(order.servedOn());
    }
}
