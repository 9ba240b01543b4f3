package org.sanxiang.evidence;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** One line of a list of things that are preserved or held (行政处罚法 56, 行政强制法 24). */
@Embeddable
record PreservedThing(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 100) String specification,
        @NotNull @Positive @Digits(integer = 8, fraction = 2) BigDecimal quantity,
        @NotBlank @Size(max = 20) String unit,
        @Size(max = 200) String note) {

    /** For example {@code 挖掘机（PC200） 1台，发动机编号已拍照}. */
    String text() {
        return name + (isGiven(specification) ? "（" + specification + "）" : "") + " "
                + quantity.stripTrailingZeros().toPlainString() + unit + (isGiven(note) ? "，" + note : "");
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
