package org.sanxiang.penalty;

import org.sanxiang.cases.StepAt;
import org.sanxiang.cases.Steps;
import org.sanxiang.kernel.Actor;

/** The one door that the pages and the replay use. */
record ServiceDoor(Steps steps, Registration registration) implements Door {

    @Override
    public long register(ClueForm form, Actor actor) {
        return steps.start(registration, form, actor);
    }

    @Override
    public <F extends Record> void take(StepAt at, F form, Actor actor) {
        steps.take(at, form, actor);
    }
}
