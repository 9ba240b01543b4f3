package org.sanxiang.kernel;

/**
 * A demand of the law that an act must meet, such as {@code PUN-58}: no major decision without a passed review.
 * The article and the sentence shown to the user stand in the message files under {@code rule.<id>.article} and
 * {@code rule.<id>.<demand>}.
 *
 * @param id     the rule's number in the rule book, for example {@code PUN-58}
 * @param demand which of the rule's demands this is, for example {@code review-not-passed}
 */
public record Rule(String id, String demand) {

    /** Lets the act pass when {@code met}; otherwise throws the {@link Refusal} that names this rule. */
    public void demand(boolean met, Object... details) {
        if (!met) {
            throw new Refusal(this, details);
        }
    }

    /**
     * A check that only warns: the act may go on when it is met or when a written {@code reason} is given.
     *
     * @param reason the officer's written reason; null or blank means that none was given
     */
    public void warn(boolean met, String reason, Object... details) {
        demand(met || (reason != null && !reason.isBlank()), details);
    }

    /** Lets the person act when {@code met}; otherwise throws a {@link NotAllowed} that names this rule. */
    public void demandOfPerson(boolean met, Object... details) {
        if (!met) {
            throw new NotAllowed(this, details);
        }
    }

    public String messageKey() {
        return "rule." + id + "." + demand;
    }

    public String articleKey() {
        return "rule." + id + ".article";
    }
}
