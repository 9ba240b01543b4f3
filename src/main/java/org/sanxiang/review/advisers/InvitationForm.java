package org.sanxiang.review.advisers;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.files.Upload;

/** 法律顾问参与: what an adviser did for this file, with the opinion. */
record InvitationForm(
        @NotNull Long adviser,
        @NotNull ServiceKind kind,
        @NotNull @PastOrPresent LocalDate servedOn,
        @NotBlank @Size(max = 4000) String outcome,
        @Size(max = 50) List<Upload> files) {
}
