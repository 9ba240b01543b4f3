package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.NamesPerson;
import org.sanxiang.files.Upload;

/** 先行登记保存: things that might be lost, kept with a head's approval (行政处罚法 56). */
record PreservationForm(
        @NotEmpty @Size(max = 100) List<@Valid PreservedThing> things,
        @NotBlank @Size(max = 1000) String ground,
        @NotNull @PastOrPresent LocalDate preservedOn,
        @NotBlank @Size(max = 200) String place,
        @NamesPerson @NotEmpty List<Long> officers,
        @NamesPerson @NotNull Long approvedBy,
        @Size(max = WithFiles.MOST) List<Upload> files) implements WithFiles {
}
