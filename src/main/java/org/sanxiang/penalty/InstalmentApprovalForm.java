package org.sanxiang.penalty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Opinionated;

/** 审批延期分期: whether the party may pay as it asked. */
record InstalmentApprovalForm(@NotNull InstalmentConclusion conclusion, @NotBlank @Size(max = 2000) String opinion)
        implements Opinionated {
}
