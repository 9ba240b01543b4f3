package org.sanxiang.workflow;

import java.time.Clock;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.sanxiang.cases.Cases;
import org.sanxiang.cases.StepTimers;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * What happens when a timer on a step fires. It takes the case first, as every action does, and asks whether the period is
 * over as the case stands now: a timer that came early goes back to sleep until then, and one that lost the race against a
 * person is tried again later without counting as a failure.
 */
@Component
class FiringTimers extends TimerExecuteNestedActivityJobHandler {

    private final Cases cases;
    private final StepTimers periods;
    private final Clock clock;

    FiringTimers(Cases cases, StepTimers periods, Clock clock) {
        this.cases = cases;
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public void execute(TimerJobConfiguration timer, ExecutionEntity execution, CommandContext context, String tenant) {
        ActivityImpl boundary = execution.getProcessDefinition().findActivity(timer.getTimerElementKey());
        String step = ((ActivityImpl) boundary.getEventScope()).getId();
        if (isEarly(Keys.caseId(execution), step)) {
            TimerDeclarationImpl.getDeclarationsForScope(boundary.getEventScope()).get(boundary.getId()).createTimer(execution);
        } else {
            super.execute(timer, execution, context, tenant);
        }
    }

    private boolean isEarly(long caseId, String step) {
        try {
            cases.lock(caseId);
        } catch (ConcurrencyFailureException lost) {
            throw new OptimisticLockingException("somebody acts in case " + caseId, lost);
        }
        return periods.elapses(caseId, step).isAfter(clock.instant());
    }
}
