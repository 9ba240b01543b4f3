package org.sanxiang.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.sanxiang.cases.StepGate;
import org.springframework.stereotype.Component;

/** Asks the law before a token enters a step, and for a passage of this very step before a task is completed. */
@Component
class StepGuard implements ExecutionListener {

    private final StepGate gate;

    StepGuard(StepGate gate) {
        this.gate = gate;
    }

    @Override
    public void notify(DelegateExecution execution) {
        gate.enter(Keys.caseId(execution), execution.getCurrentActivityId(),
                Passage.current().map(Passage::actor).orElse(null));
    }

    void completed(DelegateTask task) {
        long caseId = Keys.caseId(task.getExecution());
        boolean through = Passage.current()
                .filter(passage -> passage.caseId() == caseId && passage.step().equals(task.getTaskDefinitionKey()))
                .isPresent();
        EngineDoor.CLOSED.demandOfPerson(through, task.getTaskDefinitionKey());
    }
}
