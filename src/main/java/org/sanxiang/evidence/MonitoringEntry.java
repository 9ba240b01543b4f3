package org.sanxiang.evidence;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.sanxiang.kernel.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters the review of what a monitoring device recorded (行政处罚法 41). */
@Component
@Order(11)
class MonitoringEntry extends Entry<MonitoringForm> {

    private final RecordNames names;

    MonitoringEntry(Holdings holdings, RecordNames names) {
        super("monitoring", MonitoringForm.class, holdings);
        this.names = names;
    }

    @Override
    public boolean concerns(long caseId) {
        return holdings().of(caseId, EvidenceItem.class).stream().anyMatch(EvidenceItem::isMonitored);
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("item", names.choices(caseId, record -> record instanceof EvidenceItem item && item.isMonitored()));
    }

    @Override
    CaseRecord record(long caseId, MonitoringForm form) {
        EvidenceItem item = holdings().of(caseId, EvidenceItem.class).stream()
                .filter(one -> one.isMonitored() && one.id() == form.item()).findFirst()
                .orElseThrow(() -> new Refusal(Rules.NOT_MONITORED));
        MonitoringReview review = new MonitoringReview(form);
        Rules.PLACE_NOT_PUBLIC.demand(!review.isPassed() || Boolean.TRUE.equals(form.placePublic()));
        Rules.EQUIPMENT_UNREVIEWED.demand(!review.isPassed() || form.isEquipmentReviewed()
                && !form.equipmentReviewedOn().isAfter(item.collectedOn()), item.collectedOn());
        return review;
    }
}
