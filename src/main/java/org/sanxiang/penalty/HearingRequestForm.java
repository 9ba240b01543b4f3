package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;

/** 听证申请: the day on which the party asked for a hearing. */
record HearingRequestForm(@NotNull @PastOrPresent LocalDate requestedOn, @Size(max = 1000) String reason) {
}
