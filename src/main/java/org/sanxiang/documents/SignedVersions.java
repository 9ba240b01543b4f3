package org.sanxiang.documents;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanxiang.evidence.SignedPapers;
import org.sanxiang.evidence.SignedPapers.Signed;
import org.springframework.stereotype.Component;

/** What came back of the instruments of a case; of each instrument the last one is its signed version. */
@Component
public class SignedVersions {

    private final SignedPapers papers;

    SignedVersions(SignedPapers papers) {
        this.papers = papers;
    }

    /** By the identity of the instrument, in the order in which they came back. */
    public Map<Long, List<Signed>> of(long caseId) {
        return papers.of(caseId).stream().collect(Collectors.groupingBy(Signed::instrumentId));
    }

    /** In the order in which they came back; empty where nothing has. */
    List<Signed> of(Instrument made) {
        return of(made.caseId()).getOrDefault(made.id(), List.of());
    }
}
