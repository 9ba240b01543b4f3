package org.sanxiang.cases;

import org.sanxiang.kernel.Actor;

/** Moves the token of a case's process. The only way in: whatever else reaches the engine is refused there. */
public interface CaseFlow {

    /** Starts the process of the procedure; its first step is open afterwards. */
    void start(String procedureKey, long caseId, Actor actor);

    /**
     * Ends an open step.
     *
     * @throws org.sanxiang.kernel.Conflict where the step is not open
     */
    void finish(String step, long caseId, String outcome, Actor actor);

    /**
     * Starts a further instance of the same case by message, for example {@code new-round}; no instance of the case may be
     * left.
     *
     * @param outcome names the step that is open afterwards
     */
    void startRound(String message, long caseId, String outcome, Actor actor);

    /** Something was done that moves no token: the due dates of the open steps and the timers are derived anew. */
    void stay(String step, long caseId, Actor actor);

    /** A side path that the model knows as a message, for example {@code transfer}; open steps it interrupts are gone. */
    void signal(String message, long caseId, String outcome, Actor actor);
}
