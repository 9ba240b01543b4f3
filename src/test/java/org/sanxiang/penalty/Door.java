package org.sanxiang.penalty;

import org.sanxiang.cases.StepAt;
import org.sanxiang.kernel.Actor;

/** How a walk does its acts: by the services themselves, or in the way that a test wants to see. */
interface Door {

    /** @return the id of the new case */
    long register(ClueForm form, Actor actor);

    <F extends Record> void take(StepAt at, F form, Actor actor);
}
