package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.cases.NamesPerson;

/**
 * 事先告知: what is proposed, why, and the party's rights; how and when it was served.
 *
 * @param statementDays how long the party may state its case, in working days
 */
record NoticeForm(
        @NotBlank @Size(max = 2000) String content,
        @NotBlank @Size(max = 4000) String facts,
        @NotBlank @Size(max = 2000) String grounds,
        @NotBlank @Size(max = 1000) String basis,
        Set<PenaltyKind> kinds,
        @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal fine,
        @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal confiscation,
        @PositiveOrZero @Digits(integer = 8, fraction = 2) BigDecimal demolishedM2,
        Boolean hearingOffered,
        @NotNull @Min(3) @Max(30) Integer statementDays,
        @NotNull ServiceMethod serviceMethod,
        @NotNull @PastOrPresent LocalDate servedOn,
        @NotBlank @Size(max = 100) String receivedBy,
        @NamesPerson @NotEmpty List<Long> servers) implements Crosschecked {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        proposal().crosscheck(problems);
    }

    Proposal proposal() {
        return Proposal.of(kinds, fine, confiscation, demolishedM2);
    }
}
