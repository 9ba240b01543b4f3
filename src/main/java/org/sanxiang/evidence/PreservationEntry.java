package org.sanxiang.evidence;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters that things are preserved, with the head who approved it (行政处罚法 42, 56). */
@Component
@Order(5)
class PreservationEntry extends Entry<PreservationForm> {

    private final Colleagues colleagues;

    PreservationEntry(Holdings holdings, Colleagues colleagues) {
        super("preservation", PreservationForm.class, holdings);
        this.colleagues = colleagues;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("officers", colleagues.officers(), "approvedBy", colleagues.heads());
    }

    @Override
    CaseRecord record(long caseId, PreservationForm form) {
        CollectedBy crew = colleagues.crew(form.officers(), form.preservedOn());
        return new Preservation(form, crew, colleagues.head(form.approvedBy(), Rules.PRESERVATION_APPROVED));
    }
}
