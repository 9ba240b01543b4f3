package org.sanxiang.penalty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Opinionated;

/** 结案审批: the agency head closes, returns, or sends back to enforcement. */
record ClosingApprovalForm(@NotNull ClosingConclusion conclusion, @NotBlank @Size(max = 2000) String opinion) implements Opinionated {
}
