package org.sanxiang.evidence;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters what was found when an order to correct was checked (行政处罚法 28, 42). */
@Component
@Order(8)
class ReinspectionEntry extends Entry<ReinspectionForm> {

    private final Colleagues colleagues;

    ReinspectionEntry(Holdings holdings, Colleagues colleagues) {
        super("reinspection", ReinspectionForm.class, holdings);
        this.colleagues = colleagues;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("officers", colleagues.officers());
    }

    @Override
    CaseRecord record(long caseId, ReinspectionForm form) {
        Reinspection reinspection = new Reinspection(form, colleagues.crew(form.officers(), form.inspectedOn()));
        Rules.ORDERED_BEFORE.demand(holdings().of(caseId, CorrectionOrder.class).stream().anyMatch(reinspection::follows));
        return reinspection;
    }
}
