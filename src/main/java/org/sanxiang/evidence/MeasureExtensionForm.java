package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.cases.NamesPerson;
import org.sanxiang.files.Upload;

/**
 * 延长查封、扣押期限: until when and why, with a head's approval (行政强制法 25).
 *
 * @param endsOn  the new last day
 * @param because why the case is complicated
 * @param toldOn  when the party was told in writing
 */
record MeasureExtensionForm(
        @NamesRecord @NotNull Long measure,
        @NotNull LocalDate endsOn,
        @NotBlank @Size(max = 1000) String because,
        @NamesPerson @NotNull Long approvedBy,
        @NotNull @PastOrPresent LocalDate approvedOn,
        @NotNull @PastOrPresent LocalDate toldOn,
        @Size(max = WithFiles.MOST) List<Upload> files) implements Crosschecked, WithFiles {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (approvedOn != null && toldOn != null && toldOn.isBefore(approvedOn)) {
            problems.accept("toldOn", "invalid.told-before-approval");
        }
    }
}
