package org.sanxiang.penalty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Opinionated;

/**
 * 移送审批: the principal head approves the transfer to the police or gives the reason why not.
 *
 * @param lateBecause why it comes after the three days; empty when it is in time
 */
record TransferApprovalForm(
        @NotNull TransferConclusion conclusion,
        @NotBlank @Size(max = 2000) String opinion,
        @Size(max = 1000) String lateBecause) implements Opinionated {
}
