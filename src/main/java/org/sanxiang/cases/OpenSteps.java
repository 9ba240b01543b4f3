package org.sanxiang.cases;

import java.util.List;
import java.util.Optional;

/** The table of steps that wait, kept by the process in the transaction that moves the token. */
public interface OpenSteps {

    Optional<OpenStep> find(long caseId, String step);

    List<OpenStep> of(long caseId);

    /** The group that does the step, as the models name it, whether the step is open or not; empty where none has it. */
    Optional<String> group(String step);

    /** @param personId null gives the step back to its group */
    void assign(OpenStep step, Long personId, String personName);
}
