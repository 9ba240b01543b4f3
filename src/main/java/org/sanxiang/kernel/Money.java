package org.sanxiang.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in fen (1 yuan = 100 fen), never negative. */
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public Money {
        if (fen < 0) {
            throw new IllegalArgumentException("negative amount: " + fen);
        }
    }

    /** @param yuan at most two decimals; null means nothing, that is zero */
    public static Money ofYuan(BigDecimal yuan) {
        return yuan == null ? ZERO : new Money(yuan.movePointRight(2).setScale(0, RoundingMode.UNNECESSARY).longValueExact());
    }

    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    /** What is left when the other is taken away; nothing where the other is as much or more. */
    public Money less(Money other) {
        return new Money(Math.max(0, fen - other.fen));
    }

    public Money atMost(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isZero() {
        return fen == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** Yuan with two decimals, for example {@code 12900.00}. */
    @Override
    public String toString() {
        return yuan().toPlainString();
    }
}
