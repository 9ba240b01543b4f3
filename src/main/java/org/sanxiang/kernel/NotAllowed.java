package org.sanxiang.kernel;

import java.util.Optional;

/** This person may not do this: the role is missing, the case is foreign, or duties must be separate (answered with 403). */
public final class NotAllowed extends Rejection {

    private final transient Rule rule;

    public NotAllowed(String messageKey, Object... details) {
        super(messageKey, details);
        this.rule = null;
    }

    NotAllowed(Rule rule, Object... details) {
        super(rule.messageKey(), details);
        this.rule = rule;
    }

    @Override
    public Optional<Rule> rule() {
        return Optional.ofNullable(rule);
    }
}
