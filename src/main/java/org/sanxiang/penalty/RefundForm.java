package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** 退款: money that goes back to the party (行政处罚法 74). */
record RefundForm(
        @NotNull @PastOrPresent LocalDate refundedOn,
        @NotNull @Positive @Digits(integer = 12, fraction = 2) BigDecimal amount,
        @NotBlank @Size(max = 60) String voucher,
        @NotBlank @Size(max = 1000) String description) {
}
