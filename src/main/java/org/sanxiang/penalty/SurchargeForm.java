package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** 加处罚款: the amount that was derived for the day (行政处罚法 72). */
record SurchargeForm(
        @NotNull @PastOrPresent LocalDate imposedOn,
        @NotNull @Positive @Digits(integer = 12, fraction = 2) BigDecimal amount,
        @Size(max = 500) String remark) {
}
