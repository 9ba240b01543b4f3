package org.sanxiang.evidence;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters what the experts found (行政强制法 25, 行政处罚法 46). */
@Component
@Order(12)
class AppraisalResultEntry extends Entry<AppraisalResultForm> {

    AppraisalResultEntry(Holdings holdings) {
        super("appraisal-result", AppraisalResultForm.class, holdings);
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("appraisal", Choices.of(open(caseId)));
    }

    @Override
    CaseRecord record(long caseId, AppraisalResultForm form) {
        Appraisal asked = Choices.chosen(open(caseId), form.appraisal(), Rules.APPRAISAL_OPEN);
        Rules.RESULT_IN_ORDER.demand(!form.endedOn().isBefore(asked.startedOn()), asked.startedOn());
        return new AppraisalResult(form);
    }

    private List<Appraisal> open(long caseId) {
        List<AppraisalResult> results = holdings().of(caseId, AppraisalResult.class);
        return holdings().of(caseId, Appraisal.class).stream()
                .filter(asked -> results.stream().noneMatch(result -> result.answers(asked))).toList();
    }
}
