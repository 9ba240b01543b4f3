package org.sanxiang.penalty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Opinionated;

/** 中止: the ground on which the 90 days stand still from today, and the head's opinion. */
record SuspendForm(@NotNull PeriodSuspensionGround conclusion, @NotBlank @Size(max = 2000) String opinion)
        implements Opinionated {
}
