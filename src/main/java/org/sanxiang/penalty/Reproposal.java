package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.BiConsumer;

import org.sanxiang.cases.Crosschecked;

/** The part of a form in which the handlers propose anew, before the head approves another notice. */
interface Reproposal extends Crosschecked {

    Set<PenaltyKind> kinds();

    BigDecimal fine();

    BigDecimal confiscation();

    BigDecimal demolishedM2();

    HeavierGround heavierGround();

    String heavierBecause();

    /** Whether the party is to be notified again of what is now proposed. */
    boolean notifiesAgain();

    default Proposal proposal() {
        return Proposal.of(kinds(), fine(), confiscation(), demolishedM2());
    }

    default Heavier heavier() {
        return new Heavier(heavierGround(), heavierBecause());
    }

    @Override
    default void crosscheck(BiConsumer<String, String> problems) {
        if (notifiesAgain()) {
            proposal().crosscheck(problems);
        }
    }
}
