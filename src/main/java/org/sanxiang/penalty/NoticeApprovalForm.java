package org.sanxiang.penalty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Opinionated;

/** 告知审批: the agency head examines the result of the investigation (行政处罚法 57). */
record NoticeApprovalForm(@NotNull NoticeConclusion conclusion, @NotBlank @Size(max = 2000) String opinion) implements Opinionated {
}
