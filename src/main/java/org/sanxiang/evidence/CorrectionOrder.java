package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.cases.CaseSection.Fact;

/** An order to correct that was served (行政处罚法 28). */
@Entity
class CorrectionOrder extends CaseRecord {

    private String content;
    private String basis;
    private LocalDate deadline;
    private LocalDate servedOn;
    @Enumerated(EnumType.STRING)
    private DeliveryMethod servedBy;
    private String receivedBy;

    protected CorrectionOrder() {
    }

    CorrectionOrder(CorrectionOrderForm form) {
        super(null);
        this.content = form.content();
        this.basis = form.basis();
        this.deadline = form.deadline();
        this.servedOn = form.servedOn();
        this.servedBy = form.servedBy();
        this.receivedBy = form.receivedBy();
    }

    @Override
    String entry() {
        return "order-to-correct";
    }

    @Override
    String subject() {
        return servedOn + " " + content;
    }

    @Override
    LocalDate happenedOn() {
        return servedOn;
    }

    @Override
    List<Fact> facts() {
        return List.of(fact("content", content), fact("basis", basis), fact("deadline", deadline),
                fact("servedOn", servedOn), fact("servedBy", servedBy), fact("receivedBy", receivedBy));
    }

    @Override
    List<Occurrence> links() {
        return servedBy.isRecorded() ? List.of(Occurrence.on("AV11", servedOn, content)) : List.of();
    }

    LocalDate servedOn() {
        return servedOn;
    }
}
