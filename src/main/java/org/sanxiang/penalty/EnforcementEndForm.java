package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;

/** 终结执行: on which ground enforcement ends without performance (行政强制法 39, 40). */
record EnforcementEndForm(
        @NotNull @PastOrPresent LocalDate endedOn,
        @NotNull EndGround ground,
        @NotBlank @Size(max = 2000) String description) {
}
