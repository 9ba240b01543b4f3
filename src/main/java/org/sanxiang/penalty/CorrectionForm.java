package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** 改正: what was corrected, and how many square metres were demolished. */
record CorrectionForm(
        @NotNull @PastOrPresent LocalDate correctedOn,
        @NotBlank @Size(max = 2000) String description,
        @PositiveOrZero @Digits(integer = 8, fraction = 2) BigDecimal demolishedM2) {
}
