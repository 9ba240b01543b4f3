package org.sanxiang.penalty;

import java.util.Optional;

import org.sanxiang.cases.OverturnedDecisions;
import org.springframework.stereotype.Component;

/** What reconsideration and litigation have left of the decisions. */
@Component
class OverturnedByRemedies implements OverturnedDecisions {

    private final PenaltyCases cases;

    OverturnedByRemedies(PenaltyCases cases) {
        this.cases = cases;
    }

    @Override
    public Optional<Overturned> overturned(long caseId, String decisionNumber) {
        return cases.get(caseId).remedies().overturned(decisionNumber).map(result ->
                new Overturned("RemedyOutcome." + result.outcome().name(), result.knownOn()));
    }
}
