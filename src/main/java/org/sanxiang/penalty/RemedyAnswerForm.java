package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;

/**
 * 提交答复和证据: the agency's answer to the reconsideration body or the court (行政复议法 48, 行政诉讼法 67).
 *
 * @param remedy     which of the case's remedies, counted from 1
 * @param lateReason why it comes after its period; null where it comes in time
 */
record RemedyAnswerForm(
        @NotNull @Min(1) Integer remedy,
        @NotNull @PastOrPresent LocalDate answeredOn,
        @Size(max = 1000) String lateReason) {
}
