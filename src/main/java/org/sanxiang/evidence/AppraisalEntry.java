package org.sanxiang.evidence;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters that experts are asked, and for how long (行政强制法 25). */
@Component
@Order(11)
class AppraisalEntry extends Entry<AppraisalForm> {

    AppraisalEntry(Holdings holdings) {
        super("appraisal", AppraisalForm.class, holdings);
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("measure", Choices.of(standing(caseId)));
    }

    @Override
    CaseRecord record(long caseId, AppraisalForm form) {
        if (form.measure() != null) {
            CoerciveMeasure held = Choices.chosen(standing(caseId), form.measure(), Rules.MEASURE_OPEN);
            Rules.APPRAISED_BEFORE_HELD.demand(!form.startedOn().isBefore(held.takenOn()), held.takenOn());
        }
        return new Appraisal(form);
    }

    private List<CoerciveMeasure> standing(long caseId) {
        return Contents.of(holdings().of(caseId, CaseRecord.class)).standing();
    }
}
