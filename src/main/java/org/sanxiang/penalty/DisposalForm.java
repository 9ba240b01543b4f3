package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.NamesPerson;

/**
 * 涉案（罚没）物品处理: what was done with things, by whom and before whom (行政处罚法 74).
 *
 * @param holder   whose they were
 * @param recorder who wrote it down
 * @param witness  who was present, or watched them being destroyed
 * @param proceeds in yuan; null where they brought in nothing
 * @param voucher  by which the proceeds went to the treasury; empty where there were none
 */
record DisposalForm(
        @NotNull @PastOrPresent LocalDate disposedOn,
        @NotBlank @Size(max = 200) String place,
        @NotNull DisposalManner manner,
        @NotEmpty @Size(max = 100) List<@Valid DisposedThing> things,
        @NotBlank @Size(max = 100) String holder,
        @NamesPerson @NotEmpty List<Long> officers,
        @NotBlank @Size(max = 60) String recorder,
        @NotBlank @Size(max = 100) String witness,
        @Positive @Digits(integer = 12, fraction = 2) BigDecimal proceeds,
        @Size(max = 60) String voucher,
        @NotBlank @Size(max = 4000) String description) {
}
