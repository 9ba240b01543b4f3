package org.sanxiang.penalty;

import java.time.LocalDateTime;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;

/** 移送: handed over to the police against a receipt. */
record HandOverForm(
        @NotNull @PastOrPresent LocalDateTime handedOverAt,
        @NotBlank @Size(max = 100) String police,
        @NotBlank @Size(max = 60) String receiptNumber,
        @NotBlank @Size(max = 2000) String materials,
        @Size(max = 1000) String lateBecause) {
}
