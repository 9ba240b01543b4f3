package org.sanxiang.penalty;

import java.util.Map;

import org.sanxiang.evidence.CaseEvidence;
import org.sanxiang.evidence.RecordedLinks;
import org.sanxiang.evidence.WholeFiles;
import org.sanxiang.kernel.Actor;
import org.sanxiang.review.Reviews;
import org.springframework.stereotype.Component;

/** 结案呈批: every link that the case passed through has its record (行政处罚法 47). */
@Component
class Closing extends PenaltyStep<ClosingForm> {

    private final CaseEvidence evidence;
    private final RecordedLinks recordings;
    private final Reviews reviews;
    private final WholeFiles files;

    Closing(PenaltyCases cases, CaseEvidence evidence, RecordedLinks recordings, Reviews reviews, WholeFiles files) {
        super(cases, "close", ClosingForm.class, null);
        this.evidence = evidence;
        this.recordings = recordings;
        this.reviews = reviews;
        this.files = files;
    }

    @Override
    public Map<String, Object[]> figures(long caseId) {
        return Map.of("unrecordedBecause", missing(recordings.expected(caseId)));
    }

    private static Object[] missing(String expected) {
        return new Object[] {expected.isEmpty() ? 0 : 1, expected};
    }

    @Override
    String take(PenaltyCase penaltyCase, ClosingForm form, Actor actor) {
        long caseId = penaltyCase.file().id();
        new ClosingRecords(penaltyCase).demand(evidence.of(caseId),
                reviews.findFirstByCaseIdOrderByRoundDesc(caseId).orElse(null));
        recordings.demand(caseId, form.unrecordedBecause());
        files.demand(caseId);
        penaltyCase.carrying().closingRequested(form);
        return "requested";
    }
}
