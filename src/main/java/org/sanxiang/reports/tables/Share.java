package org.sanxiang.reports.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A part of a whole, in percent with one decimal, as people read it.
 *
 * @param text rounded half up; 100% and 0% only where nothing is missing, and where there is nothing
 */
record Share(BigDecimal part, BigDecimal whole, String text) {

    private static final int DECIMALS = 1;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ALMOST_ALL = new BigDecimal("99.9");
    private static final BigDecimal HARDLY_ANY = new BigDecimal("0.1");

    /** Empty where there is no whole. */
    static Optional<Share> of(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal percent = part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
        if (part.compareTo(whole) < 0) {
            percent = percent.min(ALMOST_ALL);
        }
        if (part.signum() > 0) {
            percent = percent.max(HARDLY_ANY);
        }
        BigDecimal plain = percent.stripTrailingZeros();
        return Optional.of(new Share(part, whole, (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString() + "%"));
    }
}
