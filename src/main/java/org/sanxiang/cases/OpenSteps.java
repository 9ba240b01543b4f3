package org.sanxiang.cases;

import java.util.List;
import java.util.Optional;

/** The table of steps that wait, kept by the process in the transaction that moves the token. */
public interface OpenSteps {

    Optional<OpenStep> find(long caseId, String step);

    List<OpenStep> of(long caseId);

    /** @param personId null gives the step back to its group */
    void assign(OpenStep step, Long personId, String personName);
}
