package org.sanxiang.penalty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Opinionated;

/** 终止: the ground, and the head's opinion. */
record TerminationForm(@NotNull TerminationGround conclusion, @NotBlank @Size(max = 2000) String opinion)
        implements Opinionated {
}
