package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;

/**
 * 重大行政强制备案: reported to the government's legal office (川办发〔2014〕3号).
 *
 * @param lateBecause why it came after the fifteen days; empty when it is in time
 */
record MajorFilingForm(
        @NotNull @PastOrPresent LocalDate filedOn,
        @NotBlank @Size(max = 200) String filedWith,
        @NotBlank @Size(max = 60) String number,
        @Size(max = 1000) String lateBecause) {
}
