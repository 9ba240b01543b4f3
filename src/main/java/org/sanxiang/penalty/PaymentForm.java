package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * 缴款: an amount paid, with its voucher (行政处罚法 67–70).
 *
 * @param cashBecause     why it could not be collected later, or what the party asked for; empty unless paid in cash
 * @param overpaidBecause why more was paid than is owed; empty where it was not
 */
record PaymentForm(
        @NotNull @PastOrPresent LocalDate paidOn,
        @NotNull @Positive @Digits(integer = 12, fraction = 2) BigDecimal amount,
        @NotNull PaymentChannel channel,
        @NotBlank @Size(max = 60) String voucher,
        @Size(max = 1000) String cashBecause,
        @Size(max = 1000) String overpaidBecause,
        @Size(max = 500) String remark) {
}
