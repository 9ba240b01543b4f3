package org.sanxiang.cases;

import org.sanxiang.kernel.Actor;

/** What the law demands before a step: asked when a token enters it, and when somebody acts at it before its time. */
public interface StepGate {

    /**
     * @param actor whose act brings the case there
     * @throws org.sanxiang.kernel.Refusal where the case may not be at this step
     */
    void enter(long caseId, String step, Actor actor);

    /**
     * Asked where somebody acts at a step that is not open; returns where the case has passed the step.
     *
     * @throws org.sanxiang.kernel.Refusal where the act comes before its time, naming what is missing
     */
    void demandReached(long caseId, String step);
}
