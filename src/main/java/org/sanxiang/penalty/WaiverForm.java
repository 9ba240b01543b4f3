package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;

/** 放弃权利: a waiver of one right, signed by the party. */
record WaiverForm(@NotNull Right waived, @NotNull @PastOrPresent LocalDate signedOn,
                  @NotNull @AssertTrue Boolean signedByParty) {
}
