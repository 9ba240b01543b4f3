package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.Set;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** 审核意见办理: what was done on each point, or why the handlers disagree, and what is proposed now. */
record ReviewReplyForm(
        @NotBlank @Size(max = 4000) String done,
        @NotNull ReviewReply goOn,
        Set<PenaltyKind> kinds,
        @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal fine,
        @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal confiscation,
        @PositiveOrZero @Digits(integer = 8, fraction = 2) BigDecimal demolishedM2,
        HeavierGround heavierGround,
        @Size(max = 1000) String heavierBecause) implements Reproposal {

    @Override
    public boolean notifiesAgain() {
        return goOn == ReviewReply.NOTIFY;
    }
}
