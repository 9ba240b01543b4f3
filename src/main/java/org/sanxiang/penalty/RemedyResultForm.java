package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.BiConsumer;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;

/**
 * 登记复议诉讼结果: what was decided, when it reached the agency, and since when it binds.
 *
 * @param remedy       which of the case's remedies, counted from 1
 * @param fine         the fine that the result leaves; empty where it stays as decided
 * @param effectiveOn  empty while it can still be appealed against
 */
record RemedyResultForm(
        @NotNull @Min(1) Integer remedy,
        @NotNull RemedyOutcome outcome,
        @NotBlank @Size(max = 60) String number,
        @NotNull @PastOrPresent LocalDate decidedOn,
        @NotNull @PastOrPresent LocalDate receivedOn,
        @PastOrPresent LocalDate effectiveOn,
        Boolean anew,
        LocalDate anewBy,
        @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal fine,
        @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal confiscation,
        @NotBlank @Size(max = 2000) String summary) implements Crosschecked {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (decidedOn != null && receivedOn != null && receivedOn.isBefore(decidedOn)) {
            problems.accept("receivedOn", "invalid.received-before-decided");
        }
        if (decidedOn != null && effectiveOn != null && effectiveOn.isBefore(decidedOn)) {
            problems.accept("effectiveOn", "invalid.effective-before-decided");
        }
        if (outcome != null) {
            checkOutcome(problems);
        }
    }

    private void checkOutcome(BiConsumer<String, String> problems) {
        if (Boolean.TRUE.equals(anew) && !outcome.isRedoable()) {
            problems.accept("anew", "invalid.anew-only-if-revoked");
        }
        if (!outcome.amends() && (fine != null || confiscation != null)) {
            problems.accept("fine", "invalid.amounts-only-if-changed");
        }
        if (outcome == RemedyOutcome.RETRIAL_UNDER_REVIEW && effectiveOn != null) {
            problems.accept("effectiveOn", "invalid.under-review-not-effective");
        }
    }
}
