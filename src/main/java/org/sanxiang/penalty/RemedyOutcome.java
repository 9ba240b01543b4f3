package org.sanxiang.penalty;

import java.util.EnumSet;
import java.util.Set;

/** How a remedy can end (行政复议法 63–69, 行政诉讼法 69–77). */
enum RemedyOutcome {
    UPHELD(RemedyBalance.WON), REQUEST_DISMISSED(RemedyBalance.WON), APPLICATION_DISMISSED(RemedyBalance.WON),
    CHANGED(RemedyBalance.LOST), REVOKED(RemedyBalance.LOST), PARTLY_REVOKED(RemedyBalance.LOST),
    UNLAWFUL(RemedyBalance.LOST), VOID(RemedyBalance.LOST), ORDERED_TO_ACT(RemedyBalance.LOST),
    ORDERED_TO_PAY(RemedyBalance.LOST), NOT_ACCEPTED(RemedyBalance.NEITHER), WITHDRAWN(RemedyBalance.NEITHER),
    TERMINATED(RemedyBalance.NEITHER), MEDIATED(RemedyBalance.NEITHER), RETRIAL_UNDER_REVIEW(RemedyBalance.OPEN);

    /** Changed, revoked, found unlawful or void: what was published is withdrawn (行政处罚法 48). */
    private static final Set<RemedyOutcome> OVERTURNING = EnumSet.of(CHANGED, REVOKED, PARTLY_REVOKED, UNLAWFUL, VOID);
    /** Only these leave other amounts to be paid. */
    private static final Set<RemedyOutcome> AMENDING = EnumSet.of(CHANGED, PARTLY_REVOKED, MEDIATED);
    private static final Set<RemedyOutcome> REDOABLE = EnumSet.of(REVOKED, PARTLY_REVOKED, VOID);
    private static final Set<RemedyOutcome> WITHOUT_MERITS =
            EnumSet.of(APPLICATION_DISMISSED, NOT_ACCEPTED, WITHDRAWN, TERMINATED, RETRIAL_UNDER_REVIEW);

    private final RemedyBalance balance;

    RemedyOutcome(RemedyBalance balance) {
        this.balance = balance;
    }

    RemedyBalance balance() {
        return balance;
    }

    boolean isOf(RemedyKind kind) {
        return switch (this) {
            case UPHELD, TERMINATED -> kind == RemedyKind.RECONSIDERATION;
            case ORDERED_TO_PAY, RETRIAL_UNDER_REVIEW -> kind == RemedyKind.LITIGATION;
            default -> true;
        };
    }

    boolean overturns() {
        return OVERTURNING.contains(this);
    }

    boolean amends() {
        return AMENDING.contains(this);
    }

    /** Whether nothing of the decision is left. */
    boolean voids() {
        return this == REVOKED || this == VOID;
    }

    /** Whether the decision may have to be made once more. */
    boolean isRedoable() {
        return REDOABLE.contains(this);
    }

    /** Whether somebody has examined the decision itself. */
    boolean decidesMerits() {
        return !WITHOUT_MERITS.contains(this);
    }
}
