package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.BiConsumer;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;

/**
 * 调查终结报告: facts, evidence for each, basis, circumstances, and what the handlers propose.
 *
 * @param gains        what the party gained by the breach, in yuan; null for nothing
 * @param gainsBecause why not all of it is to be confiscated, for example because it was given back to those who paid it
 */
record ReportForm(
        @NotBlank @Size(max = 4000) String facts,
        @NotBlank @Size(max = 4000) String evidence,
        @NotBlank @Size(max = 1000) String basis,
        @NotNull Mitigation mitigation,
        @NotBlank @Size(max = 2000) String circumstances,
        @Size(max = 1000) String orderExplanation,
        @NotNull ProposedHandling handling,
        Set<PenaltyKind> kinds,
        @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal fine,
        @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal confiscation,
        @PositiveOrZero @Digits(integer = 8, fraction = 2) BigDecimal demolishedM2,
        @Size(max = 1000) String amountBasis,
        Boolean complex,
        HeavierGround heavierGround,
        @Size(max = 1000) String heavierBecause,
        @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal gains,
        @Size(max = 1000) String gainsBecause) implements Crosschecked {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (handling == ProposedHandling.PENALTY) {
            Proposal.of(kinds, fine, confiscation, demolishedM2).crosscheck(problems);
        }
    }
}
