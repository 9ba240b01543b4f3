package org.sanxiang.workflow;

import java.util.Date;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.sanxiang.cases.StepTimers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Moves the timer of a step when what the party did has changed the end of its periods. */
@Component
class PeriodTimers {

    private final Set<String> timed = ConcurrentHashMap.newKeySet();
    private final ObjectProvider<ManagementService> jobs;
    private final ObjectProvider<TaskService> tasks;
    private final OpenStepTable openSteps;
    private final StepTimers periods;

    PeriodTimers(ObjectProvider<ManagementService> jobs, ObjectProvider<TaskService> tasks, OpenStepTable openSteps,
                 StepTimers periods) {
        this.jobs = jobs;
        this.tasks = tasks;
        this.openSteps = openSteps;
        this.periods = periods;
    }

    /** Remembers, while a model is read, that a timer hangs on the step. */
    void timed(String step) {
        timed.add(step);
    }

    boolean hangOn(String step) {
        return timed.contains(step);
    }

    void setAnew(long caseId, String step) {
        Date due = Date.from(periods.elapses(caseId, step));
        openSteps.taskId(caseId, step).map(id -> tasks.getObject().createTaskQuery().taskId(id).singleResult())
                .ifPresent(task -> jobs.getObject().createJobQuery().processInstanceId(task.getProcessInstanceId())
                        .timers().list().forEach(job -> jobs.getObject().setJobDuedate(job.getId(), due)));
    }
}
