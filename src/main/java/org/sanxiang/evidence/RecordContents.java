package org.sanxiang.evidence;

import org.sanxiang.files.NamedContents;
import org.springframework.stereotype.Component;

/** Whether a record of a case names a content. */
@Component
class RecordContents implements NamedContents {

    private final CaseRecords records;

    RecordContents(CaseRecords records) {
        this.records = records;
    }

    @Override
    public boolean names(String hash) {
        return records.isNamed(hash);
    }
}
