package org.sanxiang.penalty;

import java.util.EnumSet;
import java.util.Set;

import org.sanxiang.catalog.Matter;

/** The kinds of penalty (行政处罚法 9). */
enum PenaltyKind {
    WARNING("警告"), CRITICISM("通报批评"), FINE("罚款"), CONFISCATE_GAINS("没收"), CONFISCATE_GOODS("没收"),
    SUSPEND_LICENCE("暂扣"), DOWNGRADE("降低资质"), REVOKE_LICENCE("吊销"), RESTRICT_BUSINESS("限制"),
    STOP_BUSINESS("停"), CLOSE("关闭"), BAN("限制从业");

    /** The kinds for which a hearing is always offered (行政处罚法 63). */
    private static final Set<PenaltyKind> HEAVY =
            EnumSet.of(DOWNGRADE, REVOKE_LICENCE, RESTRICT_BUSINESS, STOP_BUSINESS, CLOSE, BAN);

    private final String word;

    /** @param word by which the catalogue of matters names the kind, in its kinds of penalty or its note */
    PenaltyKind(String word) {
        this.word = word;
    }

    /** Whether the matter may be punished so; unlawful gains are confiscated whatever the matter (行政处罚法 28). */
    boolean isProvidedBy(Matter matter) {
        return this == CONFISCATE_GAINS || matter.note().contains(word)
                || matter.kinds().stream().anyMatch(kind -> kind.contains(word));
    }

    /** Whether the matter punishes so only whoever was ordered to correct and did not (行政处罚法 28). */
    boolean isForNotCorrecting(Matter matter) {
        return matter.notCorrecting().contains("*") || matter.notCorrecting().contains(name());
    }

    boolean isHeavy() {
        return HEAVY.contains(this);
    }

    /** The name that the catalogue of major decisions uses. */
    String key() {
        return name().toLowerCase().replace('_', '-');
    }
}
