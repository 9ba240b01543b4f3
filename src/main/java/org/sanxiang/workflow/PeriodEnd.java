package org.sanxiang.workflow;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.sanxiang.cases.StepTimers;
import org.springframework.stereotype.Component;

/**
 * The timers of the models: when a period runs out, the case ends the step itself, or says that it is not over. Known to
 * the models as {@code timers}.
 */
@Component("timers")
public class PeriodEnd implements ExecutionListener {

    private final StepTimers periods;

    PeriodEnd(StepTimers periods) {
        this.periods = periods;
    }

    /** When the timer of the step that the execution stands at must fire. */
    public Date due(DelegateExecution execution) {
        return Date.from(periods.elapses(Keys.caseId(execution), execution.getCurrentActivityId()));
    }

    @Override
    public void notify(DelegateExecution execution) {
        ActivityImpl boundary = ((ExecutionEntity) execution).getActivity();
        String step = ((ActivityImpl) boundary.getEventScope()).getId();
        execution.getProcessInstance().setVariable(Keys.OUTCOME, periods.elapsed(Keys.caseId(execution), step));
    }
}
