package org.sanxiang.penalty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.DespiteRecusal;
import org.sanxiang.cases.Opinionated;

/** 立案审批: the agency head files, refuses or returns. */
record FilingApprovalForm(@NotNull FilingConclusion conclusion, @NotBlank @Size(max = 2000) String opinion,
                          @Size(max = 500) String recusalBecause) implements Opinionated, DespiteRecusal {
}
