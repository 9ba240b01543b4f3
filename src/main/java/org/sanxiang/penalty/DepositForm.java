package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.function.BiConsumer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;

/**
 * 现金缴存: when collected cash reached the agency, and when the bank (行政处罚法 71).
 *
 * @param voucher     the voucher of the payment
 * @param lateBecause why it came after the two working days; empty when it is in time
 */
record DepositForm(
        @NotBlank @Size(max = 60) String voucher,
        @NotNull @PastOrPresent LocalDate toAgencyOn,
        @NotNull @PastOrPresent LocalDate toBankOn,
        @NotBlank @Size(max = 60) String bankVoucher,
        @Size(max = 1000) String lateBecause) implements Crosschecked {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (toAgencyOn != null && toBankOn != null && toBankOn.isBefore(toAgencyOn)) {
            problems.accept("toBankOn", "invalid.bank-before-agency");
        }
    }
}
