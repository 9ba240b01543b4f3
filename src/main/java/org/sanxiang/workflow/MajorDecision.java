package org.sanxiang.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.Variables;
import org.sanxiang.cases.MajorFacts;
import org.sanxiang.cases.MajorFacts.Verdict;
import org.springframework.stereotype.Component;

/** Lets the catalogue of major decisions speak of the case's draft, and gives its answer back to the case. */
@Component
class MajorDecision {

    private static final String FACTS = "facts";
    private static final String RESULT = "decisionResult";

    private final MajorFacts cases;

    MajorDecision(MajorFacts cases) {
        this.cases = cases;
    }

    void ask(DelegateExecution execution) {
        execution.setVariableLocal(FACTS, Variables.untypedValue(cases.facts(Keys.caseId(execution)), true));
    }

    void answer(DelegateExecution execution) {
        List<Map<String, Object>> rows = new ArrayList<>();
        ((DmnDecisionResult) execution.getVariable(RESULT)).forEach(row -> rows.add(row.getEntryMap()));
        @SuppressWarnings("unchecked")
        Map<String, Object> facts = (Map<String, Object>) execution.getVariable(FACTS);
        Verdict verdict = cases.judged(Keys.caseId(execution), facts, rows, tableVersion(execution));
        execution.getProcessInstance().setVariable(Keys.REVIEW, verdict.review());
        execution.getProcessInstance().setVariable(Keys.DISCUSSION, verdict.discussion());
    }

    private static String tableVersion(DelegateExecution execution) {
        DecisionDefinition table = execution.getProcessEngineServices().getRepositoryService()
                .createDecisionDefinitionQuery().decisionDefinitionKey("major-decision").latestVersion().singleResult();
        return table.getKey() + ":" + table.getVersion();
    }
}
