package org.sanxiang.kernel;

import java.util.Optional;

import org.springframework.context.MessageSourceResolvable;

/**
 * An act that does not happen, with the sentence that tells the user why. Nothing is changed by it, and it is itself
 * recorded.
 */
public abstract sealed class Rejection extends RuntimeException implements MessageSourceResolvable
        permits Unknown, NotAllowed, Conflict, Refusal {

    private final String messageKey;
    private final Object[] details;

    Rejection(String messageKey, Object... details) {
        super(messageKey);
        this.messageKey = messageKey;
        this.details = details.clone();
    }

    /** The rule that the act would have broken; empty where the act failed for another reason. */
    public Optional<Rule> rule() {
        return Optional.empty();
    }

    @Override
    public String[] getCodes() {
        return new String[] {messageKey};
    }

    @Override
    public Object[] getArguments() {
        return details.clone();
    }
}
