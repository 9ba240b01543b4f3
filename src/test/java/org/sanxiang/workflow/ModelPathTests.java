package org.sanxiang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No path through the model reaches the decision document around what the law demands before it. */
class ModelPathTests {

    private static final Predicate<Passed> NOT_HEARD =
            passed -> !passed.excused() && !(passed.notified() && passed.heard());
    private static final Predicate<Passed> STILL_OWED =
            passed -> !passed.excused() && !passed.owed().equals("none");
    private static final Predicate<Passed> NOT_JUDGED = passed -> passed.draft().equals("penalty") && !passed.judged();
    private static final Predicate<Passed> NOT_REVIEWED =
            passed -> (passed.judged() && passed.toReview() || passed.draft().equals("review")) && !passed.agreed();
    private static final Predicate<Passed> NOT_DISCUSSED =
            passed -> passed.judged() && passed.discussion() && !passed.discussed();
    private static final Predicate<Passed> NOT_DECIDED = passed -> !passed.decided();

    private static final Map<Passed, List<String>> AT_ISSUE = atIssue(model());

    @Test
    void the_decision_document_is_reached_with_and_without_review_discussion_and_penalty() {
        assertThat(AT_ISSUE.keySet()).anyMatch(Passed::agreed).anyMatch(passed -> !passed.agreed())
                .anyMatch(Passed::discussed).anyMatch(passed -> !passed.discussed())
                .anyMatch(Passed::excused).anyMatch(passed -> !passed.excused());
    }

    @Test
    void the_party_was_told_and_heard_unless_the_head_said_that_no_notice_is_needed() {
        assertNone(NOT_HEARD);
    }

    @Test
    void what_the_party_said_was_rechecked_and_the_hearing_it_asked_for_was_due() {
        assertNone(STILL_OWED);
    }

    @Test
    void every_draft_of_a_penalty_was_judged_by_the_catalogue() {
        assertNone(NOT_JUDGED);
    }

    @Test
    void a_draft_that_must_be_reviewed_or_whose_review_was_asked_for_was_agreed_to() {
        assertNone(NOT_REVIEWED);
    }

    @Test
    void a_draft_that_the_heads_must_discuss_was_agreed_to_by_them() {
        assertNone(NOT_DISCUSSED);
    }

    @Test
    void the_last_draft_was_decided_as_a_penalty_or_as_none() {
        assertNone(NOT_DECIDED);
    }

    @ParameterizedTest
    @CsvSource({"notice-decided--without-recheck, ${outcome == 'agree'}", "party-response--without-recheck, ${outcome == 'hearing'}",
        "drafted--without-discussion, ${outcome == 'penalty'}", "is-major--before-discussion, ${review}", "announced--needs-discussion, ${outcome == 'announce'}",
        "needs-discussion--without-discussion, ${discussion}", "handled--issue, ${outcome == 'transfer'}"})
    void a_hole_in_the_model_would_be_found(String flow, String condition) {
        BpmnModelInstance model = model();
        model.<SequenceFlow>getModelElementById(flow).getConditionExpression().setTextContent(condition);
        assertThat(atIssue(model).keySet()).anyMatch(NOT_HEARD.or(STILL_OWED).or(NOT_JUDGED).or(NOT_REVIEWED)
                .or(NOT_DISCUSSED).or(NOT_DECIDED));
    }

    private static void assertNone(Predicate<Passed> unlawful) {
        assertThat(AT_ISSUE.entrySet()).filteredOn(reached -> unlawful.test(reached.getKey()))
                .as("ways on which the decision document is reached against the law").isEmpty();
    }

    private static BpmnModelInstance model() {
        return Bpmn.readModelFromFile(new File("bpmn/penalty.bpmn"));
    }

    private static Map<Passed, List<String>> atIssue(BpmnModelInstance model) {
        return ModelPaths.of(new ModelGraph(model)).at("issue");
    }
}
