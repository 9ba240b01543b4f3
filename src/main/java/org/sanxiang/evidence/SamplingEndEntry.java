package org.sanxiang.evidence;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters what became of samples (行政处罚法 56). */
@Component
@Order(4)
class SamplingEndEntry extends Entry<SamplingOutcomeForm> {

    SamplingEndEntry(Holdings holdings) {
        super("sampling-outcome", SamplingOutcomeForm.class, holdings);
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("sampling", Choices.of(open(caseId)));
    }

    @Override
    CaseRecord record(long caseId, SamplingOutcomeForm form) {
        Sampling sampling = Choices.chosen(open(caseId), form.sampling(), Rules.SAMPLING_OPEN);
        Rules.SAMPLING_IN_ORDER.demand(!form.decidedOn().isBefore(sampling.happenedOn()), sampling.happenedOn());
        return new SamplingEnd(form);
    }

    private List<Sampling> open(long caseId) {
        List<SamplingEnd> ends = holdings().of(caseId, SamplingEnd.class);
        return holdings().of(caseId, Sampling.class).stream()
                .filter(taken -> ends.stream().noneMatch(end -> end.ends(taken))).toList();
    }
}
