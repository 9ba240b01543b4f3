package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;

/** 中止执行: on which ground enforcement rests (行政强制法 39). */
record EnforcementSuspensionForm(
        @NotNull @PastOrPresent LocalDate suspendedOn,
        @NotNull SuspensionGround ground,
        @NotBlank @Size(max = 2000) String description) {
}
