package org.sanxiang.disclosure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * 撤回公示: the reason that the public is told (行政处罚法 48).
 *
 * @param lateBecause why it comes after the three working days; empty when it is in time
 */
record WithdrawalForm(@NotBlank @Size(max = 1000) String publicReason, @Size(max = 1000) String lateBecause) {
}
