package org.sanxiang.penalty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.sanxiang.cases.Opinionated;

/** 移送其他机关: to whom, why, and the receipt. */
record OtherBodyForm(
        @NotNull OtherBodyGround conclusion,
        @NotBlank @Size(max = 100) String receivingBody,
        @NotBlank @Size(max = 60) String receipt,
        @NotBlank @Size(max = 2000) String opinion) implements Opinionated {
}
