package org.sanxiang.penalty;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** 复核: each point that the party raised, adopted or not and why (行政处罚法 45). */
record RecheckForm(
        @NotEmpty List<@Valid Point> points,
        @NotBlank @Size(max = 2000) String revision,
        @NotNull RecheckOutcome outcome) {

    /** One point raised by the party. */
    record Point(@NotBlank @Size(max = 500) String raised, Boolean adopted,
                 @NotBlank @Size(max = 1000) String because) {
    }
}
