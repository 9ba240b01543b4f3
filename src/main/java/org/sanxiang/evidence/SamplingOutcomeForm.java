package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.files.Upload;

/** 抽样取证处理: what became of the samples (行政处罚法 56). */
record SamplingOutcomeForm(
        @NamesRecord @NotNull Long sampling,
        @NotNull SamplingOutcome outcome,
        @NotNull @PastOrPresent LocalDate decidedOn,
        @NotBlank @Size(max = 1000) String remark,
        @Size(max = WithFiles.MOST) List<Upload> files) implements WithFiles {
}
