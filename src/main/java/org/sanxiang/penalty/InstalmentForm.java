package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** 延期分期申请: a party in hardship asks to pay the fine later or in parts (行政处罚法 66); one instalment is a deferral. */
record InstalmentForm(
        @NotNull @PastOrPresent LocalDate appliedOn,
        @NotBlank @Size(max = 2000) String hardship,
        @NotEmpty @Valid List<Row> instalments) {

    /** Until when how much is to be paid. */
    record Row(@NotNull LocalDate dueOn,
               @NotNull @Positive @Digits(integer = 12, fraction = 2) BigDecimal amount) {
    }
}
