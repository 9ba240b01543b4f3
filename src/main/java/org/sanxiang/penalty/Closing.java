package org.sanxiang.penalty;

import org.sanxiang.evidence.CaseEvidence;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 结案呈批: every link that the case passed through has its record (行政处罚法 47). */
@Component
class Closing extends PenaltyStep<ClosingForm> {

    private final CaseEvidence evidence;

    Closing(PenaltyCases cases, CaseEvidence evidence) {
        super(cases, "close", ClosingForm.class, null);
        this.evidence = evidence;
    }

    @Override
    String take(PenaltyCase penaltyCase, ClosingForm form, Actor actor) {
        penaltyCase.carrying().demandRecords(evidence.of(penaltyCase.file().id()));
        penaltyCase.carrying().closingRequested(form);
        return "requested";
    }
}
