package org.sanxiang.penalty;

import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 执行完毕: everything decided has been paid and done, or enforcement ended by law (行政处罚法 66, 67). */
@Component
class Execution extends PenaltyStep<ExecutionForm> {

    Execution(PenaltyCases cases) {
        super(cases, "execute", ExecutionForm.class, null);
    }

    @Override
    String take(PenaltyCase penaltyCase, ExecutionForm form, Actor actor) {
        penaltyCase.performance().completed(form);
        return "performed";
    }
}
