package org.sanxiang.penalty;

import java.math.BigDecimal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** One line of the list of things that were dealt with (行政处罚法 74). */
record DisposedThing(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 100) String specification,
        @NotNull @Positive @Digits(integer = 8, fraction = 2) BigDecimal quantity,
        @NotBlank @Size(max = 20) String unit) {

    /** For example {@code 液化石油气钢瓶（15kg） 3只}. */
    String text() {
        return name + (specification == null || specification.isBlank() ? "" : "（" + specification + "）") + " "
                + quantity.stripTrailingZeros().toPlainString() + unit;
    }
}
