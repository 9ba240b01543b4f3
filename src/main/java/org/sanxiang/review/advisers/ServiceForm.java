package org.sanxiang.review.advisers;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * 登记法律顾问的服务.
 *
 * @param occasion the meeting, or the case
 */
record ServiceForm(
        @NotNull Long adviser,
        @NotNull ServiceKind kind,
        @NotNull @PastOrPresent @DateTimeFormat(iso = ISO.DATE) LocalDate servedOn,
        @NotBlank @Size(max = 300) String occasion,
        @Size(max = 4000) String outcome) {
}
