package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;

/** 公安机关答复: filed there, not filed, or returned. */
record PoliceAnswerForm(
        @NotNull PoliceAnswer answer,
        @NotNull @PastOrPresent LocalDate answeredOn,
        @NotBlank @Size(max = 100) String documentNumber,
        @Size(max = 1000) String remark) {
}
