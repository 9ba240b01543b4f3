package org.sanxiang.workflow;

import java.io.File;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanxiang.SanxiangTest;
import org.sanxiang.cases.CaseFiles;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.SidePath;
import org.sanxiang.cases.Step;
import org.sanxiang.cases.Steps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** What every model must keep, so that the law stays in the aggregate and the order in the model. */
@SanxiangTest
class ModelContractTests {

    private static final Set<String> ROLES = Set.of("officer", "handler", "unit-head", "agency-head", "principal-head",
            "hearing-host", "legal-reviewer", "disclosure-clerk", "archivist");
    /** Side paths that stop or move a clock, add to the file or concern its people: the token stays, no model knows them. */
    private static final Set<String> STAYING = Set.of("appraisal-result", "approve-instalments", "change-handlers",
            "correct-draft", "correct-publication", "correct-record", "decide-recusal", "extend", "extend-review",
            "invite-adviser", "measure-extension", "measure-release", "move-item", "preservation-outcome", "recording",
            "recuse", "refund", "remedy", "remedy-answer", "remedy-result", "resume", "return-signed", "sampling-outcome",
            "settle-acts", "supply-materials", "suspend", "withdraw");

    @Autowired
    Steps steps;
    @Autowired
    List<Step<?>> allSteps;
    @Autowired
    MessageSource messages;

    static Stream<File> models() {
        return Stream.of(new File("bpmn").listFiles((folder, name) -> name.endsWith(".bpmn")));
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_file_is_named_after_its_process_which_lives_long_enough(File file) {
        Process process = Bpmn.readModelFromFile(file).getModelElementsByType(Process.class).iterator().next();
        assertThat(file).hasName(process.getId() + ".bpmn");
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
        assertThat(process.isExecutable()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_user_task_has_a_role_a_form_and_a_title(File file) {
        for (UserTask task : Bpmn.readModelFromFile(file).getModelElementsByType(UserTask.class)) {
            assertThat(task.getCamundaCandidateGroupsList()).as(task.getId()).hasSize(1).isSubsetOf(ROLES);
            assertThatCode(() -> steps.at(task.getId(), "")).as(task.getId()).doesNotThrowAnyException();
            assertThat(messages.getMessage("step." + task.getId(), null, Locale.CHINA)).isNotBlank();
            assertThat(messages.getMessage("step." + task.getId() + ".basis", null, Locale.CHINA)).isNotBlank();
        }
    }

    @Test
    void every_step_stands_in_a_model() {
        Set<String> tasks = models().flatMap(file -> Bpmn.readModelFromFile(file)
                .getModelElementsByType(UserTask.class).stream()).map(UserTask::getId).collect(Collectors.toSet());
        assertThat(allSteps).filteredOn(step -> !(step instanceof SidePath<?>)).extracting(Step::key)
                .allMatch(tasks::contains);
    }

    @Test
    void every_side_path_that_leaves_the_line_is_a_message_of_a_model() {
        Set<String> known = messages();
        assertThat(allSteps).filteredOn(SidePath.class::isInstance).isNotEmpty().extracting(Step::key)
                .allMatch(key -> known.contains(key) != STAYING.contains(key));
    }

    @ParameterizedTest
    @MethodSource("models")
    void models_hold_no_code_and_ask_only_what_routes_them(File file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file);
        assertThat(model.getModelElementsByType(ScriptTask.class)).isEmpty();
        assertThat(model.getModelElementsByType(CamundaExecutionListener.class)).isEmpty();
        assertThat(model.getModelElementsByType(CamundaTaskListener.class)).isEmpty();
        assertThat(conditions(model)).allMatch(condition -> condition.matches(
                "\\$\\{(!?(review|discussion)|outcome (==|!=) '[a-z-]+'( \\|\\| outcome == '[a-z-]+')*)}"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void an_outcome_that_the_model_does_not_know_finds_no_way_on(File file) {
        assertThat(Bpmn.readModelFromFile(file).getModelElementsByType(ExclusiveGateway.class))
                .allMatch(gateway -> gateway.getDefault() == null);
    }

    @Test
    void no_way_leads_to_the_decision_document_past_the_decision() {
        assertThat(penalty().reachable("register", closed("decide"), flow -> false)).doesNotContain("issue");
    }

    @Test
    void no_way_leads_from_a_major_draft_to_the_decision_past_an_agreed_review() {
        Set<String> reached = penalty().reachable("is-major", closed("draft"),
                flow -> ModelGraph.condition(flow).equals("${!review}") || ModelGraph.condition(flow).equals("${outcome == 'agreed' || outcome == 'announce'}"));
        assertThat(reached).contains("respond-to-review").doesNotContain("decide", "discuss", "issue");
    }

    @Test
    void no_way_leads_to_a_filed_case_past_its_approval_nor_to_publication_past_service() {
        assertThat(penalty().reachable("verify", closed("approve-filing").or(ModelContractTests::isSidePath), flow -> false))
                .doesNotContain("investigate", "check-investigation");
        assertThat(penalty().reachable("issue", closed("serve"), flow -> false)).doesNotContain("publish", "execute");
    }

    @Test
    void no_side_path_that_moves_the_token_is_open_before_the_filing() {
        Set<String> known = messages();
        assertThat(allSteps).filteredOn(step -> step instanceof SidePath<?> && known.contains(step.key()))
                .isNotEmpty().noneMatch(step -> ((SidePath<?>) step).isOpen(CaseFiles.file(1, PartyKind.ORGANISATION)));
    }

    private static Set<String> messages() {
        return models().flatMap(file -> Bpmn.readModelFromFile(file).getModelElementsByType(Message.class).stream())
                .map(Message::getName).collect(Collectors.toSet());
    }

    private static boolean isSidePath(FlowNode node) {
        return node instanceof BoundaryEvent && !node.getChildElementsByType(MessageEventDefinition.class).isEmpty();
    }

    private static ModelGraph penalty() {
        return new ModelGraph(Bpmn.readModelFromFile(new File("bpmn/penalty.bpmn")));
    }

    private static Predicate<FlowNode> closed(String id) {
        return node -> node.getId().equals(id);
    }

    private static Collection<String> conditions(BpmnModelInstance model) {
        return new ArrayList<>(model.getModelElementsByType(SequenceFlow.class).stream()
                .map(ModelGraph::condition).filter(condition -> !condition.isEmpty()).toList());
    }
}
