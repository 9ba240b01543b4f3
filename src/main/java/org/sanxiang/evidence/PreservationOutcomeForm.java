package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.files.Upload;

/** 先行登记保存处理: what became of the things, within seven working days (行政处罚法 56). */
record PreservationOutcomeForm(
        @NamesRecord @NotNull Long preservation,
        @NotNull PreservationOutcome outcome,
        @NotNull @PastOrPresent LocalDate decidedOn,
        @Size(max = 1000) String lateReason,
        @Size(max = 1000) String remark,
        @Size(max = WithFiles.MOST) List<Upload> files) implements WithFiles {
}
