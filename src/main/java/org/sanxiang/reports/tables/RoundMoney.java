package org.sanxiang.reports.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount as reports state it: from ten thousand yuan on in 万元 with two decimals, else in yuan. 「余」 stands only where
 * the amount was rounded down and something remains.
 */
final class RoundMoney {

    private static final BigDecimal WAN = BigDecimal.valueOf(1_000_000);
    private static final int WAN_IN_FEN = 6;
    private static final int DECIMALS = 2;

    private RoundMoney() {
    }

    static String text(BigDecimal fen) {
        if (fen.compareTo(WAN) < 0) {
            return plain(fen.movePointLeft(DECIMALS)) + "元";
        }
        BigDecimal exact = fen.movePointLeft(WAN_IN_FEN);
        BigDecimal rounded = exact.setScale(DECIMALS, RoundingMode.HALF_UP);
        return plain(rounded) + (rounded.compareTo(exact) < 0 ? "万余元" : "万元");
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
