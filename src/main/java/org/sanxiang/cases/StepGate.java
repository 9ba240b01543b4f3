package org.sanxiang.cases;

/** Asked by the process before a token enters a step that the law guards, whatever moved it there. */
public interface StepGate {

    /** @throws org.sanxiang.kernel.Refusal where the case may not be at this step */
    void enter(long caseId, String step);
}
