package org.sanxiang.workflow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanxiang.SanxiangTest;
import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.OpenSteps;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.NotAllowed;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Rejection;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** No unlawful act passes by the engine's own doors. */
@SanxiangTest
class EngineDoorTests {

    @Autowired
    TaskService tasks;
    @Autowired
    RuntimeService runtime;
    @Autowired
    RepositoryService repository;
    @Autowired
    ManagementService management;
    @Autowired
    OpenSteps openSteps;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    WalkingCases walks;
    @Autowired
    JdbcClient jdbc;

    long caseId;
    Task task;

    @BeforeEach
    void a_case_whose_party_may_still_answer() {
        caseId = walks.atPartyResponse(new BigDecimal("30000"));
        task = tasks.createTaskQuery().processInstanceBusinessKey(Long.toString(caseId)).singleResult();
    }

    @TestFactory
    Stream<DynamicTest> every_door_of_the_engine_is_closed() {
        return Map.<String, Runnable>of(
                "complete", () -> tasks.complete(task.getId(), Map.of("outcome", "none")),
                "claim", () -> tasks.claim(task.getId(), "mallory"),
                "task variable", () -> tasks.setVariable(task.getId(), "outcome", "none"),
                "variable", () -> runtime.setVariable(task.getExecutionId(), "major", false),
                "modification", () -> runtime.createProcessInstanceModification(task.getProcessInstanceId())
                        .cancelAllForActivity("hear-party").startBeforeActivity("issue").execute(),
                "cancellation", () -> runtime.deleteProcessInstance(task.getProcessInstanceId(), "gone"),
                "message", () -> runtime.createMessageCorrelation("terminate")
                        .processInstanceBusinessKey(Long.toString(caseId)).correlate(),
                "timer by hand", () -> management.executeJob(management.createJobQuery()
                        .processInstanceId(task.getProcessInstanceId()).singleResult().getId()),
                "suspension", () -> runtime.suspendProcessInstanceById(task.getProcessInstanceId()),
                "start past the pages", () -> runtime.startProcessInstanceByKey("penalty", "4711"))
                .entrySet().stream().map(door -> DynamicTest.dynamicTest(door.getKey(), () -> {
                    long before = refusals();
                    assertThatThrownBy(door.getValue()::run).isInstanceOf(NotAllowed.class)
                            .satisfies(thrown -> assertThat(((Rejection) thrown).rule()).contains(EngineDoor.CLOSED));
                    assertThat(openSteps.find(caseId, "hear-party")).isPresent();
                    assertThat(refusals()).as("recorded").isEqualTo(before + 1);
                }));
    }

    @Test
    void the_models_cannot_be_replaced_or_removed_at_run_time() {
        String deployment = repository.createDeploymentQuery().list().get(0).getId();
        assertThatThrownBy(() -> repository.deleteDeployment(deployment, true)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> repository.createDeployment().addString("x.bpmn", "<x/>").deploy())
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_passage_for_one_step_completes_no_other() {
        Throwable thrown = catchThrowable(() -> transaction.executeWithoutResult(status -> {
            try (Passage passage = Passage.open(caseId, "archive", Actor.TIMER)) {
                tasks.complete(task.getId(), Map.of("outcome", "none"));
            }
        }));
        assertThat(thrown).hasRootCauseInstanceOf(NotAllowed.class);
        assertThat(openSteps.find(caseId, "hear-party")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"issue, PUN-57", "publish, PUN-48", "execute, PUN-67", "archive, PUN-47"})
    void even_through_the_door_no_token_enters_a_step_that_the_law_does_not_open(String step, String rule) {
        Throwable thrown = catchThrowable(() -> transaction.executeWithoutResult(status -> {
            try (Passage passage = Passage.open(caseId, step, Actor.TIMER)) {
                runtime.createProcessInstanceModification(root().getId()).startBeforeActivity(step).execute();
            }
        }));
        assertThat(NestedExceptionUtils.getMostSpecificCause(thrown)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.rule().orElseThrow().id()).isEqualTo(rule));
        assertThat(openSteps.of(caseId)).extracting(OpenStep::step).containsExactly("hear-party");
    }

    @Test
    void the_gate_stands_before_every_step_of_every_model() {
        List<ProcessDefinition> models = repository.createProcessDefinitionQuery().latestVersion().list();
        assertThat(models).extracting(ProcessDefinition::getKey).contains("penalty", "legal-review");
        assertThat(models).allSatisfy(model -> assertThat(steps(model)).isNotEmpty().allSatisfy(step ->
                assertThat(step.getBuiltInListeners(ExecutionListener.EVENTNAME_START)).as(step.getId())
                        .hasAtLeastOneElementOfType(StepGuard.class)));
    }

    private List<ActivityImpl> steps(ProcessDefinition model) {
        ProcessDefinitionImpl parsed = (ProcessDefinitionImpl)
                ((RepositoryServiceImpl) repository).getDeployedProcessDefinition(model.getId());
        return steps(parsed).filter(step -> step.getActivityBehavior() instanceof UserTaskActivityBehavior).toList();
    }

    private static Stream<ActivityImpl> steps(ScopeImpl scope) {
        return scope.getActivities().stream().flatMap(part -> Stream.concat(Stream.of(part), steps(part)));
    }

    @Test
    void without_a_transaction_there_is_no_passage() {
        assertThatThrownBy(() -> Passage.open(caseId, "hear-party", Actor.TIMER))
                .isInstanceOf(IllegalStateException.class);
    }

    private long refusals() {
        return jdbc.sql("select count(*) from audit_entry where chain like 'refused:%'").query(Long.class).single();
    }

    private ProcessInstance root() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(Long.toString(caseId)).singleResult();
    }
}
