package org.sanxiang.kernel;

import java.util.Optional;

/** The act breaks a rule of law, or comes before its time (answered with 422). */
public final class Refusal extends Rejection {

    private final transient Rule rule;

    public Refusal(Rule rule, Object... details) {
        super(rule.messageKey(), details);
        this.rule = rule;
    }

    @Override
    public Optional<Rule> rule() {
        return Optional.of(rule);
    }
}
