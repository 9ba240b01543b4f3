package org.sanxiang.penalty;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.NamesPerson;

/** 移送报告: the task group of at least two officers verified the suspicion of a crime (移送规定 5). */
record TransferReportForm(
        @NamesPerson @NotEmpty List<Long> taskGroup,
        @NotBlank @Size(max = 200) String crime,
        @NotBlank @Size(max = 4000) String facts,
        @NotBlank @Size(max = 2000) String materials) {
}
