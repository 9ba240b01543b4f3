package org.sanxiang.cases;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * 回避决定: what a head decides about an open request.
 *
 * @param whom       identity of the person whose recusal was asked
 * @param otherHeads the heads who decide together where the principal head's own recusal was asked
 */
record RecusalDecisionForm(@NotNull Long whom, @NotNull RecusalOutcome conclusion,
                           @NotBlank @Size(max = 2000) String opinion,
                           @NamesPerson List<Long> otherHeads) implements Opinionated {
}
