package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.sanxiang.kernel.Money;

/**
 * A penalty as it is proposed, announced, drafted or decided.
 *
 * @param kinds        the kinds of penalty by name, comma-separated in the order of the law; empty without a penalty
 * @param demolishedM2 the area to be demolished, in square metres; not a penalty but ordered with it; null for none
 */
@Embeddable
record Proposal(
        @Column(name = "penalty_kinds") String kinds,
        @Column(name = "fine_fen") Money fine,
        @Column(name = "confiscation_fen") Money confiscation,
        @Column(name = "demolished_m2") BigDecimal demolishedM2) {

    static final Proposal NOTHING = new Proposal("", Money.ZERO, Money.ZERO, null);

    static Proposal of(Set<PenaltyKind> kinds, BigDecimal fine, BigDecimal confiscation, BigDecimal demolishedM2) {
        String names = kinds == null ? "" : kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        return new Proposal(names, Money.ofYuan(fine), Money.ofYuan(confiscation), demolishedM2);
    }

    Set<PenaltyKind> kindSet() {
        return kinds.isEmpty() ? EnumSet.noneOf(PenaltyKind.class) : Stream.of(kinds.split(","))
                .map(PenaltyKind::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(PenaltyKind.class)));
    }

    /** Fine and confiscation together, against which the review threshold is held. */
    Money total() {
        return fine.plus(confiscation);
    }

    /** Whether the other is heavier in an amount, adds a kind of penalty or orders more to be demolished. */
    boolean exceededBy(Proposal other) {
        return area(other).compareTo(area(this)) > 0 || other.fine.compareTo(fine) > 0 || other.confiscation.compareTo(confiscation) > 0
                || !kindSet().containsAll(other.kindSet());
    }

    private static BigDecimal area(Proposal proposal) {
        return proposal.demolishedM2 == null ? BigDecimal.ZERO : proposal.demolishedM2;
    }

    /** A fine goes with its amount, and so does a confiscation of gains. */
    void crosscheck(BiConsumer<String, String> problems) {
        if (kinds.isEmpty()) {
            problems.accept("kinds", "invalid.kinds-required");
        }
        if (kindSet().contains(PenaltyKind.FINE) == fine.isZero()) {
            problems.accept("fine", "invalid.fine-and-kind");
        }
        if (kindSet().contains(PenaltyKind.CONFISCATE_GAINS) == confiscation.isZero()) {
            problems.accept("confiscation", "invalid.confiscation-and-kind");
        }
    }
}
