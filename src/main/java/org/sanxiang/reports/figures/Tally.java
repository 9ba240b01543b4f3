package org.sanxiang.reports.figures;

import java.math.BigDecimal;

/** How many rows a figure has, and what they come to. */
public record Tally(long rows, BigDecimal sum) {

    static final Tally NONE = new Tally(0, BigDecimal.ZERO);

    Tally plus(Tally other) {
        return new Tally(rows + other.rows, sum.add(other.sum));
    }

    /** What the figure says: how many they are, or what they come to. */
    public BigDecimal value(Figure figure) {
        return figure.unit().isCount() ? BigDecimal.valueOf(rows) : sum;
    }
}
