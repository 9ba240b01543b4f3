package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;

/** 决定书制作: the date of the decision; the text is the draft that was agreed. */
record IssueForm(@NotNull @PastOrPresent LocalDate decisionDate, @NotNull @AssertTrue Boolean sealed) {
}
