package org.sanxiang.penalty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Opinionated;

/**
 * 决定审批: what the agency head decides.
 *
 * @param lateBecause why the decision comes after the 90 days; empty when it is in time
 */
record DecisionForm(@NotNull DecisionChoice conclusion, @NotBlank @Size(max = 2000) String opinion,
                    @Size(max = 1000) String lateBecause) implements Opinionated {
}
