package org.sanxiang.kernel;

/** There is no such thing (answered with 404). */
public final class Unknown extends Rejection {

    public Unknown(String messageKey, Object... details) {
        super(messageKey, details);
    }
}
