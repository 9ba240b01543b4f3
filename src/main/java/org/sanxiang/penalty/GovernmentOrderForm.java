package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;

/** 县级人民政府责成强制拆除 (城乡规划法 68). */
record GovernmentOrderForm(
        @NotNull @PastOrPresent LocalDate orderedOn,
        @NotBlank @Size(max = 100) String government,
        @NotBlank @Size(max = 60) String number,
        @NotBlank @Size(max = 2000) String content) {
}
