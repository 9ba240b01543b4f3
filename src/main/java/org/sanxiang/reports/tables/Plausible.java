package org.sanxiang.reports.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** Whether stated numbers can be true together. */
final class Plausible {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Plausible() {
    }

    /** What the parts lack to the whole; negative where they are more. */
    static BigDecimal lacking(BigDecimal whole, Collection<BigDecimal> parts) {
        return whole.subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /**
     * Whether some whole number of things is so much of all of them, rounded half up to as many decimals as are stated.
     *
     * @param percent with the decimals as they were stated
     * @param all     how many things there are
     */
    static boolean hasWholeNumber(BigDecimal percent, long all) {
        if (all <= 0) {
            return false;
        }
        long near = percent.multiply(BigDecimal.valueOf(all)).divide(HUNDRED, 0, RoundingMode.FLOOR).longValueExact();
        for (long part = Math.max(0, near - 1); part <= Math.min(all, near + 1); part++) {
            if (HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(all), percent.scale(), RoundingMode.HALF_UP)
                    .compareTo(percent) == 0) {
                return true;
            }
        }
        return false;
    }
}
