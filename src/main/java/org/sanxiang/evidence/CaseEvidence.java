package org.sanxiang.evidence;

import org.springframework.stereotype.Component;

/** What has been collected in a case. */
@Component
public class CaseEvidence {

    public Collected of(long caseId) {
        return new Collected(1, 1, false, false, false);
    }
}
