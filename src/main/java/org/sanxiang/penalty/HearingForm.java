package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.UnitesDuties;

/** 听证: how the hearing went, its record and report. */
record HearingForm(
        @NotNull HearingOutcome outcome,
        @NotNull @PastOrPresent LocalDate endedOn,
        @NotNull @PositiveOrZero @Max(2) Integer agents,
        @NotBlank @Size(max = 4000) String hearingRecord,
        @NotBlank @Size(max = 4000) String report,
        @Size(max = 500) String bothDutiesBecause) implements UnitesDuties {
}
