package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.files.Upload;

/** 检测检验鉴定结果: what the experts found, and when the party was told (行政强制法 25, 行政处罚法 46). */
record AppraisalResultForm(
        @NamesRecord @NotNull Long appraisal,
        @NotNull @PastOrPresent LocalDate endedOn,
        @NotBlank @Size(max = 100) String report,
        @NotBlank @Size(max = 4000) String result,
        @NotNull @PastOrPresent LocalDate toldOn,
        @Size(max = WithFiles.MOST) List<Upload> files) implements Crosschecked, WithFiles {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (endedOn != null && toldOn != null && toldOn.isBefore(endedOn)) {
            problems.accept("toldOn", "invalid.told-before-result");
        }
    }
}
