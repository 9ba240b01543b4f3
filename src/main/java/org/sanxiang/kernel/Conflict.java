package org.sanxiang.kernel;

/** The step is past or somebody else was first (answered with 409). */
public final class Conflict extends Rejection {

    public Conflict(String messageKey, Object... details) {
        super(messageKey, details);
    }
}
