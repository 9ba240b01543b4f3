package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.function.BiConsumer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;

/** 登记复议诉讼: who was asked to examine the decision, and when it took the matter on. */
record RemedyForm(
        @NotNull RemedyKind kind,
        @NotBlank @Size(max = 100) String authority,
        @NotBlank @Size(max = 60) String number,
        @NotNull @PastOrPresent LocalDate appliedOn,
        @NotNull @PastOrPresent LocalDate acceptedOn) implements Crosschecked {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (appliedOn != null && acceptedOn != null && acceptedOn.isBefore(appliedOn)) {
            problems.accept("acceptedOn", "invalid.accepted-before-applied");
        }
    }
}
