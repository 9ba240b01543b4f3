package org.sanxiang.cases;

import org.sanxiang.kernel.Actor;

/** The form of an open step as it stands before the person who fills it in. */
public interface WrittenForms {

    /** As far as it can be read, and unchecked; as it is first shown where the person has written nothing yet. */
    Record of(StepAt at, Actor actor);
}
