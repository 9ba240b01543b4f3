package org.sanxiang.evidence;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;

/** 解除行政强制措施: that a measure has ended (行政强制法 28). */
record MeasureReleaseForm(
        @NotNull Long measure,
        @NotNull @PastOrPresent LocalDate releasedOn,
        @NotBlank @Size(max = 1000) String remark) {
}
