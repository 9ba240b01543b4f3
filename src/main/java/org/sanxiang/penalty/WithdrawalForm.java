package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;

/** 撤回放弃: the party takes back a waiver while the period still runs. */
record WithdrawalForm(@NotNull Right waived, @NotNull @PastOrPresent LocalDate withdrawnOn) {
}
