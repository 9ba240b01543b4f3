package org.sanxiang.penalty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Opinionated;

/** 启动重新处理: where the case goes on after a decision that did not stand. */
record NewRoundForm(@NotNull NewRoundStart conclusion, @NotBlank @Size(max = 2000) String opinion) implements Opinionated {
}
