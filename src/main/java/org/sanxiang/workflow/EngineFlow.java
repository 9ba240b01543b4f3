package org.sanxiang.workflow;

import java.util.Map;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.sanxiang.cases.CaseFlow;
import org.sanxiang.cases.OpenStep;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.Rejection;
import org.springframework.stereotype.Component;

/** The one who moves tokens: opens a passage, gives the engine its command, closes it again. */
@Component
class EngineFlow implements CaseFlow {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final CommandExecutor engine;
    private final OpenStepTable openSteps;
    private final PeriodTimers timers;

    EngineFlow(RuntimeService runtime, TaskService tasks, ProcessEngineConfigurationImpl engine, OpenStepTable openSteps,
               PeriodTimers timers) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.engine = engine.getCommandExecutorTxRequired();
        this.openSteps = openSteps;
        this.timers = timers;
    }

    @Override
    public void start(String procedureKey, long caseId, Actor actor) {
        through(caseId, procedureKey, actor, () -> runtime.startProcessInstanceByKey(procedureKey,
                Long.toString(caseId),
                Map.of(Keys.OUTCOME, "register", Keys.REVIEW, false, Keys.DISCUSSION, false)));
    }

    @Override
    public void startRound(String message, long caseId, String outcome, Actor actor) {
        if (!openSteps.of(caseId).isEmpty()) {
            throw new Conflict("rejected.steps-still-open");
        }
        through(caseId, message, actor, () -> runtime.startProcessInstanceByMessage(message, Long.toString(caseId),
                Map.of(Keys.OUTCOME, outcome, Keys.REVIEW, false, Keys.DISCUSSION, false)));
    }

    @Override
    public void finish(String step, long caseId, String outcome, Actor actor) {
        String task = openSteps.taskId(caseId, step).orElseThrow(() -> new Conflict("rejected.step-not-open"));
        through(caseId, step, actor, () -> engine.execute(asOne -> {
            tasks.setAssignee(task, actor.account());
            tasks.complete(task, Map.of(Keys.OUTCOME, outcome));
            return null;
        }));
    }

    @Override
    public void stay(String step, long caseId, Actor actor) {
        openSteps.deriveAnew(caseId);
        openSteps.of(caseId).stream().map(OpenStep::step).filter(timers::hangOn)
                .forEach(timed -> through(caseId, timed, actor, () -> timers.setAnew(caseId, timed)));
    }

    @Override
    public void signal(String message, long caseId, String outcome, Actor actor) {
        through(caseId, message, actor, () -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(Long.toString(caseId)).setVariable(Keys.OUTCOME, outcome).correlate());
    }

    private static void through(long caseId, String step, Actor actor, Runnable command) {
        try (Passage passage = Passage.open(caseId, step, actor)) {
            command.run();
        } catch (OptimisticLockingException lost) {
            throw new Conflict("rejected.overtaken");
        } catch (MismatchingMessageCorrelationException past) {
            throw new Conflict("rejected.step-not-open");
        } catch (ProcessEngineException wrapped) {
            throw rejectionWithin(wrapped);
        }
    }

    /** The engine wraps what its listeners throw. */
    private static RuntimeException rejectionWithin(ProcessEngineException wrapped) {
        for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejection rejection) {
                return rejection;
            }
        }
        return wrapped;
    }
}
