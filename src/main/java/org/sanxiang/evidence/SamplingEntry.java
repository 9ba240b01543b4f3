package org.sanxiang.evidence;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters that samples were taken, with the head who approved it (行政处罚法 42, 56). */
@Component
@Order(4)
class SamplingEntry extends Entry<SamplingForm> {

    private final Colleagues colleagues;

    SamplingEntry(Holdings holdings, Colleagues colleagues) {
        super("sampling", SamplingForm.class, holdings);
        this.colleagues = colleagues;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("officers", colleagues.officers(), "approvedBy", colleagues.heads());
    }

    @Override
    CaseRecord record(long caseId, SamplingForm form) {
        CollectedBy crew = colleagues.crew(form.officers(), form.sampledOn());
        return new Sampling(form, crew, colleagues.head(form.approvedBy(), Rules.SAMPLING_APPROVED));
    }
}
