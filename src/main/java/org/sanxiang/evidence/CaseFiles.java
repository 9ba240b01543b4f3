package org.sanxiang.evidence;

import org.sanxiang.cases.Admission;
import org.sanxiang.files.StoredFile;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Unknown;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files of a case, for those who may read the case. */
@Component
class CaseFiles {

    private final Admission admission;
    private final CaseRecords records;

    CaseFiles(Admission admission, CaseRecords records) {
        this.admission = admission;
        this.records = records;
    }

    /** @throws Unknown where the case has no such file */
    @Transactional(readOnly = true)
    public StoredFile find(long caseId, String hash, Actor actor) {
        admission.read(caseId, actor);
        return records.files(caseId, hash).stream().findFirst().map(RecordFile::stored)
                .orElseThrow(() -> new Unknown("rejected.unknown-file"));
    }
}
