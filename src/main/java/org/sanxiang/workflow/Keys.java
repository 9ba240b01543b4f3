package org.sanxiang.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The only names that the engine and we share: the business key is the case id; three variables carry the routing. */
final class Keys {

    /** The outcome of the step that was done last. */
    static final String OUTCOME = "outcome";
    /** Whether the current draft goes to the legal review. */
    static final String REVIEW = "review";
    /** Whether the current draft must still be discussed by the heads. */
    static final String DISCUSSION = "discussion";

    private Keys() {
    }

    static long caseId(DelegateExecution execution) {
        return Long.parseLong(execution.getProcessBusinessKey());
    }
}
