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
 * 申请法院强制执行: what the application says and what goes with it (行政强制法 55).
 *
 * @param object what there is to be enforced upon (执行标的)
 */
record CourtForm(
        @NotNull @PastOrPresent LocalDate appliedOn,
        @NotBlank @Size(max = 100) String court,
        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal amount,
        Boolean demolition,
        @NotBlank @Size(max = 2000) String partyOpinion,
        @NotBlank @Size(max = 2000) String object,
        @NotNull @AssertTrue Boolean signedByHead) {

    boolean asksDemolition() {
        return Boolean.TRUE.equals(demolition);
    }
}
