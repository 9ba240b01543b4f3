package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;

/** 执行完毕: how and when the carrying out ended. */
record ExecutionForm(@NotNull ExecutionResult result, @NotNull @PastOrPresent LocalDate completedOn,
                     @NotBlank @Size(max = 2000) String description) {
}
