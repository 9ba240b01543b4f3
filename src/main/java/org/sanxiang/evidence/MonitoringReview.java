package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.cases.CaseSection.Fact;

/** The review of what a monitoring device recorded, without which it is no evidence (行政处罚法 41). */
@Entity
class MonitoringReview extends CaseRecord {

    private long evidenceId;
    private String device;
    private String place;
    private boolean placePublic;
    private String equipmentReviewedBy;
    private LocalDate equipmentReviewedOn;
    private String reviewedBy;
    private LocalDate reviewedOn;
    @Enumerated(EnumType.STRING)
    private MonitoringResult result;
    private String remark;

    protected MonitoringReview() {
    }

    MonitoringReview(MonitoringForm form) {
        super(null);
        this.evidenceId = form.item();
        this.device = form.device();
        this.place = form.place();
        this.placePublic = Boolean.TRUE.equals(form.placePublic());
        this.equipmentReviewedBy = form.equipmentReviewedBy();
        this.equipmentReviewedOn = form.equipmentReviewedOn();
        this.reviewedBy = form.reviewedBy();
        this.reviewedOn = form.reviewedOn();
        this.result = form.result();
        this.remark = form.remark();
    }

    boolean isOf(EvidenceItem item) {
        return evidenceId == item.id();
    }

    boolean isPassed() {
        return result == MonitoringResult.FIT;
    }

    @Override
    String entry() {
        return "monitoring";
    }

    @Override
    String subject() {
        return device;
    }

    @Override
    LocalDate happenedOn() {
        return reviewedOn;
    }

    @Override
    Reference reference() {
        return new Reference("item", List.of(evidenceId));
    }

    @Override
    List<Fact> facts() {
        return List.of(fact("device", device), fact("place", place),
                fact("placePublic", placePublic), fact("equipmentReviewedBy", equipmentReviewedBy),
                fact("equipmentReviewedOn", equipmentReviewedOn), fact("reviewedBy", reviewedBy),
                fact("reviewedOn", reviewedOn), fact("result", result), fact("remark", remark));
    }
}
