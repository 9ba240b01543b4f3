package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.cases.NamesPerson;

/**
 * 强制拆除: when and by whom it was carried out, and how it was recorded (行政强制法 43; 118号).
 *
 * @param urgentBecause why it could not wait for a working day by daylight; empty where it could
 */
record DemolitionForm(
        @NotNull @PastOrPresent LocalDateTime startedAt,
        @NotNull @PastOrPresent LocalDateTime endedAt,
        @NotNull @Positive @Digits(integer = 8, fraction = 2) BigDecimal demolishedM2,
        @NamesPerson @NotEmpty List<Long> officers,
        @NotBlank @Size(max = 100) String device,
        Boolean fullyRecorded,
        @Size(max = 1000) String urgentBecause,
        @NotBlank @Size(max = 4000) String description) implements Crosschecked {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (startedAt != null && endedAt != null && !endedAt.isAfter(startedAt)) {
            problems.accept("endedAt", "invalid.end-before-start");
        }
    }
}
