package org.sanxiang.penalty;

import java.util.EnumSet;
import java.util.Set;

/** The kinds of penalty (行政处罚法 9). */
enum PenaltyKind {
    WARNING, CRITICISM, FINE, CONFISCATE_GAINS, CONFISCATE_GOODS, SUSPEND_LICENCE, DOWNGRADE, REVOKE_LICENCE,
    RESTRICT_BUSINESS, STOP_BUSINESS, CLOSE, BAN;

    /** The kinds for which a hearing is always offered (行政处罚法 63). */
    private static final Set<PenaltyKind> HEAVY =
            EnumSet.of(DOWNGRADE, REVOKE_LICENCE, RESTRICT_BUSINESS, STOP_BUSINESS, CLOSE, BAN);

    boolean isHeavy() {
        return HEAVY.contains(this);
    }

    /** The name that the catalogue of major decisions uses. */
    String key() {
        return name().toLowerCase().replace('_', '-');
    }
}
