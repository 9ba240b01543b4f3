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

/**
 * 抽样取证: samples that were taken of many like things, with a head's approval (行政处罚法 56).
 *
 * @param basis  the rule or standard by which they were taken
 * @param holder from whom they were taken
 */
record SamplingForm(
        @NotEmpty @Size(max = 100) List<@Valid SampledThing> samples,
        @NotBlank @Size(max = 1000) String ground,
        @NotBlank @Size(max = 1000) String basis,
        @NotNull @PastOrPresent LocalDate sampledOn,
        @NotBlank @Size(max = 200) String place,
        @NotBlank @Size(max = 100) String holder,
        @NamesPerson @NotEmpty List<Long> officers,
        @NamesPerson @NotNull Long approvedBy,
        @Size(max = WithFiles.MOST) List<Upload> files) implements WithFiles {
}
