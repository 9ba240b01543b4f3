package org.sanxiang.review;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.sanxiang.cases.Admission;
import org.sanxiang.cases.CaseAccess;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.documents.SeparateFile;
import org.sanxiang.documents.SeparateFile.BoundFile;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Unknown;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 审核档案: binds the file of the legal review of a case, or of another subject, as it stands, for somebody who may read it. */
@Service
class ReviewFile {

    private final Admission admission;
    private final CaseAccess access;
    private final ReviewRequests requests;
    private final ReviewLeaves leaves;
    private final SeparateFile separate;

    ReviewFile(Admission admission, CaseAccess access, ReviewRequests requests, ReviewLeaves leaves, SeparateFile separate) {
        this.admission = admission;
        this.access = access;
        this.requests = requests;
        this.leaves = leaves;
        this.separate = separate;
    }

    /** @throws Unknown where nothing was ever sent for review */
    @Transactional(readOnly = true)
    public BoundFile bind(long caseId, Actor actor) {
        CaseFile file = admission.read(caseId, actor);
        access.demand(file, actor, "review.file");
        if (requests.findFirstByCaseIdOrderByIdDesc(caseId).isEmpty()) {
            throw new Unknown("rejected.no-review-file");
        }
        try {
            return separate.bind(file, leaves.of(file), actor);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
