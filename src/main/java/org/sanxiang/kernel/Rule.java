package org.sanxiang.kernel;

/**
 * A demand of the law that an act must meet, such as {@code PUN-58}: no major decision without a passed review.
 * The article and the sentence shown to the user stand in the message files under {@code rule.<id>.article} and
 * {@code rule.<id>.<demand>}.
 *
 * @param id     the rule's number in the rule book, for example {@code PUN-58}
 * @param demand which of the rule's demands this is, for example {@code review-not-passed}
 * @param kind   what follows when the demand is not met
 */
public record Rule(String id, String demand, Kind kind) {

    /**
     * REFUSE: the act does not happen. WARN: it may go on with a written reason. LATE: a deadline that binds the agency
     * is over; the act is still owed to the party, and needs a written reason.
     */
    public enum Kind { REFUSE, WARN, LATE }

    /** A demand without which the act does not happen. */
    public Rule(String id, String demand) {
        this(id, demand, Kind.REFUSE);
    }

    /** A demand that may be put aside with a written reason. */
    public static Rule warning(String id, String demand) {
        return new Rule(id, demand, Kind.WARN);
    }

    /** A deadline of the agency, after which the act needs a written reason. */
    public static Rule late(String id, String demand) {
        return new Rule(id, demand, Kind.LATE);
    }

    /** Lets the act pass when {@code met}; otherwise throws the {@link Refusal} that names this rule. */
    public void demand(boolean met, Object... details) {
        require(kind == Kind.REFUSE);
        if (!met) {
            throw new Refusal(this, details);
        }
    }

    /**
     * A check that only warns, or that asks why an act comes late: the act goes on when it is met or when a written
     * {@code reason} is given.
     *
     * @param reason the written reason; null or blank means that none was given
     */
    public void warn(boolean met, String reason, Object... details) {
        require(kind != Kind.REFUSE);
        if (!met && (reason == null || reason.isBlank())) {
            throw new Refusal(this, details);
        }
    }

    /** Lets the person act when {@code met}; otherwise throws a {@link NotAllowed} that names this rule. */
    public void demandOfPerson(boolean met, Object... details) {
        require(kind == Kind.REFUSE);
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

    private void require(boolean fits) {
        if (!fits) {
            throw new IllegalStateException(id + " " + demand + " is a rule of the kind " + kind);
        }
    }
}
