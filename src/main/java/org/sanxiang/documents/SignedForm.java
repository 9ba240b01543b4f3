package org.sanxiang.documents;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.files.Upload;

/** 交回签署件: which instrument came back, signed when, and what came. */
record SignedForm(
        @NotNull Long instrument,
        @NotNull @PastOrPresent LocalDate signedOn,
        @NotEmpty @Size(max = 50) List<Upload> files,
        @Size(max = 500) String remark) {
}
