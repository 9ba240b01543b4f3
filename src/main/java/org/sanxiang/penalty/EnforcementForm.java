package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.BiConsumer;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;

/** 执行登记: one thing that happened while the decision was carried out, other than a payment or a correction. */
record EnforcementForm(
        @NotNull EnforcementKind kind,
        @NotNull @PastOrPresent LocalDate happenedOn,
        LocalDate until,
        @Positive @Digits(integer = 12, fraction = 2) BigDecimal amount,
        @NotBlank @Size(max = 2000) String description) implements Crosschecked {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (kind == EnforcementKind.PAYMENT || kind == EnforcementKind.CORRECTION) {
            problems.accept("kind", "invalid.own-entry");
        }
        if (until != null && happenedOn != null && until.isBefore(happenedOn)) {
            problems.accept("until", "invalid.until-before-start");
        }
    }
}
