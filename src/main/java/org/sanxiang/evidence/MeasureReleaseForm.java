package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.files.Upload;

/** 解除行政强制措施: that a measure has ended (行政强制法 28). */
record MeasureReleaseForm(
        @NamesRecord @NotNull Long measure,
        @NotNull @PastOrPresent LocalDate releasedOn,
        @NotBlank @Size(max = 1000) String remark,
        @Size(max = WithFiles.MOST) List<Upload> files) implements WithFiles {
}
