package org.sanxiang.reports.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** A figure that is counted from what happened in cases. */
record CaseFigure(String key, String title, Ground ground, Measure measure, Predicate<FactGroup> counts) implements YearFigure {

    @Override
    public Unit unit() {
        return measure.unit();
    }

    @Override
    public String origin() {
        return "cases";
    }

    List<FactGroup> of(List<FactGroup> groups) {
        return groups.stream().filter(group -> group.ground() == ground && counts.test(group)).toList();
    }

    BigDecimal value(List<FactGroup> groups) {
        return of(groups).stream().map(measure::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
