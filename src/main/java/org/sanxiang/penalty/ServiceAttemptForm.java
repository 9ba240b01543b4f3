package org.sanxiang.penalty;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.NamesPerson;

/** 送达: one attempt, with what proves it (民事诉讼法 87–95). */
record ServiceAttemptForm(
        @NotNull ServiceMethod method,
        @NotNull @PastOrPresent LocalDateTime attemptedAt,
        @NotBlank @Size(max = 200) String place,
        @NamesPerson @NotEmpty List<Long> servers,
        @Size(max = 100) String receivedBy,
        @Size(max = 60) String relation,
        @Size(max = 100) String witness,
        Boolean recordedOnVideo,
        Boolean consentSigned,
        @Size(max = 60) String receiptNumber,
        @NotNull ServiceResult result,
        @Size(max = 1000) String remark) {
}
