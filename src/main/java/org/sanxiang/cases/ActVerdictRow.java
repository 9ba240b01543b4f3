package org.sanxiang.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a head decides about one act of a recused person.
 *
 * @param act number of the act in the trail of the case
 */
record ActVerdictRow(@NotNull Long act, @NotNull ActVerdict verdict, @NotBlank @Size(max = 500) String because) {
}
