package org.sanxiang.evidence;

import java.util.List;

import org.springframework.stereotype.Component;

/** What has been collected in a case, as other modules ask for it. */
@Component
public class CaseEvidence {

    /**
     * An item of evidence.
     *
     * @param fact   what it proves
     * @param hashes SHA-256 of each of its files
     */
    public record Item(long id, EvidenceKind kind, String title, String fact, List<String> hashes) {
    }

    private final CaseRecords records;

    CaseEvidence(CaseRecords records) {
        this.records = records;
    }

    public Collected of(long caseId) {
        return Contents.of(records.findByCaseIdOrderById(caseId)).collected();
    }

    public List<Item> items(long caseId) {
        return Contents.of(records.findByCaseIdOrderById(caseId)).all(EvidenceItem.class).map(EvidenceItem::item).toList();
    }

    /** Those of the items that may carry a decision (行政处罚法 41). */
    public List<Item> fit(long caseId) {
        return Contents.of(records.findByCaseIdOrderById(caseId)).fit().map(EvidenceItem::item).toList();
    }
}
