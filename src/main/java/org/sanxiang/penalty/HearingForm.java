package org.sanxiang.penalty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.BiConsumer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.cases.UnitesDuties;

/**
 * 听证: how the hearing went, its record and report.
 *
 * @param startedAt as the record says it, with {@code endedAt}: the recording must show the whole hearing; null where the
 *                  record does not say it
 */
record HearingForm(
        @NotNull HearingOutcome outcome,
        @NotNull @PastOrPresent LocalDate endedOn,
        @NotNull @PositiveOrZero @Max(2) Integer agents,
        @NotBlank @Size(max = 4000) String hearingRecord,
        @NotBlank @Size(max = 4000) String report,
        @PastOrPresent LocalDateTime startedAt,
        @PastOrPresent LocalDateTime endedAt,
        @Size(max = 500) String bothDutiesBecause) implements UnitesDuties, Crosschecked {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if ((startedAt == null) != (endedAt == null)) {
            problems.accept(startedAt == null ? "startedAt" : "endedAt", "invalid.both-times");
        } else if (startedAt != null && endedAt.isBefore(startedAt)) {
            problems.accept("endedAt", "invalid.end-before-start");
        } else if (endedAt != null && !endedAt.toLocalDate().equals(endedOn)) {
            problems.accept("endedAt", "invalid.hearing-on-other-day");
        }
    }
}
