package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.function.BiConsumer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;

/**
 * 登记复议诉讼: who was asked to examine the decision, and when it took the matter on.
 *
 * @param copyReceivedOn when the copy of the application reached the agency; null where it has not come
 * @param simplified     whether it goes by the simplified procedure of reconsideration (行政复议法 53)
 */
record RemedyForm(
        @NotNull RemedyKind kind,
        @NotBlank @Size(max = 100) String authority,
        @NotBlank @Size(max = 60) String number,
        @NotNull @PastOrPresent LocalDate appliedOn,
        @NotNull @PastOrPresent LocalDate acceptedOn,
        @PastOrPresent LocalDate copyReceivedOn,
        Boolean simplified) implements Crosschecked {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (appliedOn != null && acceptedOn != null && acceptedOn.isBefore(appliedOn)) {
            problems.accept("acceptedOn", "invalid.accepted-before-applied");
        }
        if (appliedOn != null && copyReceivedOn != null && copyReceivedOn.isBefore(appliedOn)) {
            problems.accept("copyReceivedOn", "invalid.copy-before-applied");
        }
        if (Boolean.TRUE.equals(simplified) && kind == RemedyKind.LITIGATION) {
            problems.accept("simplified", "invalid.simplified-reconsideration-only");
        }
    }
}
