package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 移送报告: a task group of two verifies the suspicion of a crime (移送规定 5). */
@Component
class TransferReport extends PenaltyStep<TransferReportForm> {

    private final Officers officers;
    private final Clock clock;

    TransferReport(PenaltyCases cases, Officers officers, Clock clock) {
        super(cases, "report-transfer", TransferReportForm.class, null);
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return officers.offeredAs("taskGroup");
    }

    @Override
    String take(PenaltyCase penaltyCase, TransferReportForm form, Actor actor) {
        penaltyCase.transfers().reported(form, officers.crew(form.taskGroup()), LocalDate.now(clock));
        return "reported";
    }
}
