package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;

/** 陈述申辩: what the party said, and when it reached us. */
record StatementForm(@NotNull @PastOrPresent LocalDate receivedOn, @NotBlank @Size(max = 4000) String statement,
        Boolean oral) {
}
