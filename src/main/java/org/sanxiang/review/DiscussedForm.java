package org.sanxiang.review;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;

/** 登记集体讨论: when the heads discussed the decision, and what proves it. */
record DiscussedForm(@NotNull @PastOrPresent LocalDate heldOn, @NotBlank @Size(max = 500) String proof) {
}
