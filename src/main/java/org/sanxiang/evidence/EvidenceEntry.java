package org.sanxiang.evidence;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters an item of evidence of one of the eight kinds (行政处罚法 42, 46). */
@Component
@Order(3)
class EvidenceEntry extends Entry<EvidenceForm> {

    private final Colleagues colleagues;

    EvidenceEntry(Holdings holdings, Colleagues colleagues) {
        super("evidence", EvidenceForm.class, holdings);
        this.colleagues = colleagues;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("officers", colleagues.officers());
    }

    @Override
    CaseRecord record(long caseId, EvidenceForm form) {
        return new EvidenceItem(form, colleagues.crew(form.officers(), form.collectedOn()));
    }
}
