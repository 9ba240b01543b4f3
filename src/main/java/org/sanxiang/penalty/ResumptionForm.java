package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;

/** 恢复执行: since when, and what has changed (行政强制法 39). */
record ResumptionForm(@NotNull @PastOrPresent LocalDate resumedOn, @NotBlank @Size(max = 2000) String description) {
}
