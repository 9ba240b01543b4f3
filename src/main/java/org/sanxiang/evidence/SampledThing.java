package org.sanxiang.evidence;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * One line of the list of samples (行政处罚法 56).
 *
 * @param population out of how many it was taken (抽样基数)
 * @param seal       how it was sealed: place and number of the seal
 */
@Embeddable
record SampledThing(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 100) String specification,
        @NotNull @Positive @Digits(integer = 8, fraction = 2) BigDecimal quantity,
        @NotBlank @Size(max = 20) String unit,
        @NotBlank @Size(max = 60) String population,
        @NotBlank @Size(max = 100) String seal) {

    /** For example {@code 燃气软管（DN10） 2根}. */
    String text() {
        return name + (specification == null || specification.isBlank() ? "" : "（" + specification + "）") + " "
                + quantity.stripTrailingZeros().toPlainString() + unit;
    }
}
