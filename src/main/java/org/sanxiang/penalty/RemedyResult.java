package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.kernel.Money;

/**
 * What came of a remedy.
 *
 * @param effectiveOn null while it can still be appealed against
 * @param anew        whether the decision must be made once more
 * @param anewBy      by when; null where nobody said
 * @param fine        the fine as it stands now; null where it stays as decided
 */
@Embeddable
record RemedyResult(
        @Enumerated(EnumType.STRING) @Column(name = "remedy_outcome") RemedyOutcome outcome,
        String documentNumber,
        LocalDate decidedOn,
        LocalDate receivedOn,
        LocalDate effectiveOn,
        boolean anew,
        LocalDate anewBy,
        @Column(name = "fine_fen") Money fine,
        @Column(name = "confiscation_fen") Money confiscation,
        String summary) {

    static RemedyResult of(RemedyResultForm form) {
        return new RemedyResult(form.outcome(), form.number(), form.decidedOn(), form.receivedOn(), form.effectiveOn(),
                Boolean.TRUE.equals(form.anew()), form.anewBy(), amount(form.fine()), amount(form.confiscation()),
                form.summary());
    }

    private static Money amount(BigDecimal yuan) {
        return yuan == null ? null : Money.ofYuan(yuan);
    }

    boolean isEffective() {
        return effectiveOn != null;
    }

    /** Whether the decision as it was published stands no longer (行政处罚法 48). */
    boolean overturns() {
        return isEffective() && outcome.overturns();
    }

    /** The first day on which the agency knows of a result that has taken effect. */
    LocalDate knownOn() {
        return effectiveOn.isAfter(receivedOn) ? effectiveOn : receivedOn;
    }
}
