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

/**
 * 检测、检验、检疫或者技术鉴定: what is asked of whom and how long it takes (行政强制法 25).
 *
 * @param endsOn  the last day of the period that the party is told
 * @param measure the measure whose period does not run meanwhile; null where nothing is held
 * @param toldOn  when the party was told the period in writing
 */
record AppraisalForm(
        @NotNull AppraisalKind kind,
        @NotBlank @Size(max = 100) String institution,
        @NotBlank @Size(max = 2000) String materials,
        @NotBlank @Size(max = 2000) String question,
        @NotNull @PastOrPresent LocalDate startedOn,
        @NotNull LocalDate endsOn,
        @NamesRecord Long measure,
        @NotNull @PastOrPresent LocalDate toldOn,
        @Size(max = WithFiles.MOST) List<Upload> files) implements Crosschecked, WithFiles {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (startedOn != null && endsOn != null && endsOn.isBefore(startedOn)) {
            problems.accept("endsOn", "invalid.end-before-start");
        }
    }
}
