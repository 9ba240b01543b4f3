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
    private final RecordNames names;

    EvidenceEntry(Holdings holdings, Colleagues colleagues, RecordNames names) {
        super("evidence", EvidenceForm.class, holdings);
        this.colleagues = colleagues;
        this.names = names;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("officers", colleagues.officers(), "records", names.choices(caseId, EvidenceEntry::isMade));
    }

    @Override
    CaseRecord record(long caseId, EvidenceForm form) {
        List<Long> made = holdings().of(caseId, CaseRecord.class).stream().filter(EvidenceEntry::isMade)
                .map(CaseRecord::id).toList();
        Rules.RECORD_UNKNOWN.demand(form.records() == null || made.containsAll(form.records()));
        return new EvidenceItem(form, colleagues.crew(form.officers(), form.collectedOn()));
    }

    /** Records that were made on the spot or of an interview. */
    private static boolean isMade(CaseRecord record) {
        return record instanceof SiteRecord || record instanceof InterviewRecord;
    }
}
