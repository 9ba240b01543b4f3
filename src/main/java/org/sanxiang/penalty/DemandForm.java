package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.cases.NamesPerson;

/**
 * 催告: what the party is to do until when, and that it may be heard (行政强制法 35).
 *
 * @param amount empty where only a demolition is demanded
 * @param manner how it is to be performed, and for money how it is to be paid
 */
record DemandForm(
        @NotNull DemandSubject subject,
        @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal amount,
        @NotBlank @Size(max = 1000) String manner,
        @NotNull LocalDate performBy,
        @NotNull @AssertTrue Boolean rightsTold,
        @NotNull @PastOrPresent LocalDate servedOn,
        @NotNull ServiceMethod serviceMethod,
        @NotBlank @Size(max = 100) String receivedBy,
        @NamesPerson @NotEmpty List<Long> servers) implements Crosschecked {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (subject == DemandSubject.PAYMENT && amount == null) {
            problems.accept("amount", "invalid.amount-required");
        }
        if (servedOn != null && performBy != null && !performBy.isAfter(servedOn)) {
            problems.accept("performBy", "invalid.perform-after-service");
        }
    }
}
