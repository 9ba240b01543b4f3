package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * 执行协议: performance by stages (行政强制法 42).
 *
 * @param measuresTaken what the party did to make good; without it nothing is remitted
 * @param remitted      how much of the surcharge is remitted; empty for nothing
 */
record AgreementForm(
        @NotNull @PastOrPresent LocalDate agreedOn,
        @NotBlank @Size(max = 2000) String stages,
        @Size(max = 2000) String measuresTaken,
        @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal remitted,
        @NotNull @AssertTrue Boolean harmsNobody) {
}
