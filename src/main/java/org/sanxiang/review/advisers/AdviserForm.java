package org.sanxiang.review.advisers;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** 登记法律顾问. */
record AdviserForm(
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 200) String firm,
        @Size(max = 60) String licence,
        @NotNull @DateTimeFormat(iso = ISO.DATE) LocalDate engagedFrom,
        @DateTimeFormat(iso = ISO.DATE) LocalDate engagedTo,
        @Size(max = 40) String phone) {
}
