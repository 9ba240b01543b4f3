package org.sanxiang.workflow;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.cases.StepGate;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Refusing;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** Who comes through the engine's own doors, without an engine. */
class DoorRuleTests {

    private static final Command<?> CHANGE = new CompleteTaskCmd("1", null);
    private static final Command<?> READ = new TaskQueryImpl();
    private static final Command<?> JOB = new ExecuteJobsCmd("1", new JobFailureCollector("1"));

    private final List<Object> events = new ArrayList<>();
    private final CommandInterceptor engine = mock(CommandInterceptor.class);
    private final EngineDoor door = new EngineDoor(events::add);
    private final StepGuard guard = new StepGuard(mock(StepGate.class));

    @BeforeEach
    void begin() {
        door.setNext(engine);
        TransactionSynchronizationManager.setActualTransactionActive(true);
    }

    @AfterEach
    void end() {
        Passage.current().ifPresent(Passage::close);
        Context.removeJobExecutorContext();
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @Test
    void once_the_engine_is_set_up_nothing_changes_it_without_a_passage_and_the_attempt_is_told() {
        door.execute(CHANGE);
        door.close();
        Refusing.assertBarred(EngineDoor.CLOSED, () -> door.execute(CHANGE));
        assertThat(events).hasSize(1);
        verify(engine).execute(any());
        Passage.open(1, "decide", Actor.ENGINE);
        door.execute(CHANGE);
        assertThat(events).hasSize(1);
    }

    @Test
    void whoever_only_reads_comes_through_and_hears_the_answer() {
        door.close();
        when(engine.execute(any())).thenReturn("answer");
        Object answer = door.execute(READ);
        assertThat(answer).isEqualTo("answer");
    }

    @Test
    void a_job_comes_through_when_it_is_due_and_not_by_hand() {
        door.close();
        Refusing.assertBarred(EngineDoor.CLOSED, () -> door.execute(JOB));
        Context.setJobExecutorContext(new JobExecutorContext());
        door.execute(JOB);
        Refusing.assertBarred(EngineDoor.CLOSED, () -> door.execute(CHANGE));
    }

    @Test
    void a_task_is_completed_only_through_a_passage_of_this_case_and_this_step() {
        Refusing.assertBarred(EngineDoor.CLOSED, () -> guard.completed(task(1, "decide")));
        Passage.open(1, "decide", Actor.ENGINE);
        guard.completed(task(1, "decide"));
        Refusing.assertBarred(EngineDoor.CLOSED, () -> guard.completed(task(1, "issue")));
        Refusing.assertBarred(EngineDoor.CLOSED, () -> guard.completed(task(2, "decide")));
    }

    private static DelegateTask task(long caseId, String step) {
        DelegateExecution execution = mock(DelegateExecution.class);
        when(execution.getProcessBusinessKey()).thenReturn(Long.toString(caseId));
        DelegateTask task = mock(DelegateTask.class);
        when(task.getExecution()).thenReturn(execution);
        when(task.getTaskDefinitionKey()).thenReturn(step);
        return task;
    }
}
