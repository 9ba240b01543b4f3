package org.sanxiang.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How much of a whole a part is, in percent with one decimal, rounded half up; all and nothing are said only of all and nothing. */
public final class Share {

    private static final int DECIMALS = 1;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ALMOST_ALL = new BigDecimal("99.9");
    private static final BigDecimal HARDLY_ANY = new BigDecimal("0.1");

    private Share() {
    }

    /** @param whole not nothing */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        BigDecimal percent = part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
        if (part.compareTo(whole) < 0) {
            percent = percent.min(ALMOST_ALL);
        }
        return part.signum() > 0 ? percent.max(HARDLY_ANY) : percent;
    }

    /** As people read it; empty where there is no whole. */
    public static Optional<String> text(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(AnnualReports.plain(percent(part, whole)).toPlainString() + "%");
    }
}
