package org.sanxiang.penalty;

import org.sanxiang.cases.Stage;

/** 终止: the case ends without a decision; it is served only where the party was ever addressed. */
record Termination(PenaltyCase c) {

    /** Ends the case and says where it goes: to service, or straight to closing. */
    String outcome() {
        c.terminated = true;
        c.file().reached(Stage.TERMINATED);
        return c.notices.isEmpty() ? "terminate" : "terminate-served";
    }
}
