package org.sanxiang.evidence;

import java.util.List;

import org.springframework.stereotype.Component;

/** The links that the records of a case tell of. */
@Component
class CollectedLinks implements LinksOfCase {

    private final CaseRecords records;

    CollectedLinks(CaseRecords records) {
        this.records = records;
    }

    @Override
    public List<Occurrence> of(long caseId) {
        return records.findByCaseIdOrderById(caseId).stream().flatMap(record -> record.links().stream()).toList();
    }
}
