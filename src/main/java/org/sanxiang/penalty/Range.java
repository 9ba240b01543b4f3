package org.sanxiang.penalty;

import org.sanxiang.cases.PartyKind;
import org.sanxiang.catalog.FineRange;
import org.sanxiang.catalog.Matter;
import org.sanxiang.kernel.Money;

import static org.sanxiang.penalty.Rules.*;

/** The statutory range of the fine for a matter and a kind of party. */
record Range(FineRange range, FineRange ofOthers) {

    Range(Matter matter, PartyKind kind) {
        this(kind.countsAsIndividual() ? matter.individual() : matter.organisation(),
                kind.countsAsIndividual() ? matter.organisation() : matter.individual());
    }

    /** Whether the fine is lower than the law's minimum; no fine at all is. */
    boolean isUndercutBy(Money fine) {
        return range.undercutBy(fine);
    }

    /**
     * @param mitigated   a ground of arts. 30–32 is given, so that less than the minimum is lawful
     * @param amountBasis the basis stated by hand where the national text has no number
     */
    void demand(Money fine, boolean mitigated, String amountBasis) {
        NOT_CONCERNED.demand(!range.isOpen() || ofOthers.isOpen());
        ABOVE_RANGE.demand(!range.exceededBy(fine), fine, range.highest());
        BELOW_RANGE.demand(mitigated || !isUndercutBy(fine), fine, range.lowest());
        AMOUNT_BASIS.demand(fine.isZero() || !range.isOpen() || amountBasis != null && !amountBasis.isBlank());
    }
}
