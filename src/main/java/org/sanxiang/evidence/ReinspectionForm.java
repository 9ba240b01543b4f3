package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.NamesPerson;
import org.sanxiang.files.Upload;

/** 责令改正复查: whether what was ordered has been done (行政处罚法 28). */
record ReinspectionForm(
        @NotNull @PastOrPresent LocalDate inspectedOn,
        @NamesPerson @NotEmpty List<Long> officers,
        @NotNull ReinspectionResult result,
        @NotBlank @Size(max = 2000) String remark,
        @Size(max = WithFiles.MOST) List<Upload> files) implements WithFiles {
}
