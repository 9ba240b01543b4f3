package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** 复核: each point that the party raised, adopted or not and why, and what is proposed now (行政处罚法 45). */
record RecheckForm(
        @NotEmpty List<@Valid Point> points,
        @NotBlank @Size(max = 2000) String revision,
        @NotNull RecheckOutcome outcome,
        Set<PenaltyKind> kinds,
        @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal fine,
        @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal confiscation,
        @PositiveOrZero @Digits(integer = 8, fraction = 2) BigDecimal demolishedM2,
        HeavierGround heavierGround,
        @Size(max = 1000) String heavierBecause) implements Reproposal {

    /** One point raised by the party. */
    record Point(@NotBlank @Size(max = 500) String raised, Boolean adopted,
                 @NotBlank @Size(max = 1000) String because) {
    }

    @Override
    public boolean notifiesAgain() {
        return outcome == RecheckOutcome.NOTIFY;
    }
}
