package org.sanxiang.reports.tables;

import java.math.BigDecimal;
import java.util.function.Function;

/** What of each fact is summed up. */
enum Measure {
    ROWS("1", Unit.COUNT, group -> BigDecimal.valueOf(group.rows())),
    FINES("f.amount_fen", Unit.FEN, FactGroup::fines),
    CONFISCATED("f.confiscation_fen", Unit.FEN, FactGroup::confiscated),
    FINES_AND_CONFISCATED("f.amount_fen + f.confiscation_fen", Unit.FEN, group -> group.fines().add(group.confiscated())),
    AREA("f.area_m2", Unit.SQUARE_METRES, FactGroup::area),
    TALLY("f.tally", Unit.COUNT, group -> BigDecimal.valueOf(group.tally()));

    private final String column;
    private final Unit unit;
    private final Function<FactGroup, BigDecimal> sum;

    Measure(String column, Unit unit, Function<FactGroup, BigDecimal> sum) {
        this.column = column;
        this.unit = unit;
        this.sum = sum;
    }

    /** Of {@code fact f}. */
    String column() {
        return column;
    }

    Unit unit() {
        return unit;
    }

    BigDecimal of(FactGroup group) {
        return sum.apply(group);
    }
}
