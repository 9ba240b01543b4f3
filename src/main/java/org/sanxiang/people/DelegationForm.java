package org.sanxiang.people;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanxiang.kernel.Role;

/**
 * 离岗委托: who stands in for whom, in which role, and for which days, the first and the last included.
 *
 * @param delegator whose role it is; null for the one who enters it
 */
public record DelegationForm(Long delegator, @NotNull Role role, @NotNull Long substitute, @NotNull LocalDate fromDay,
                             @NotNull LocalDate toDay, @NotBlank @Size(max = 500) String reason) {
}
