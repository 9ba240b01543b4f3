package org.sanxiang.reports.figures;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was counted at once.
 *
 * @param all over all rows
 * @param by  by each dimension, the values of which there is something
 */
record Cube(Map<Figure, Tally> all, Map<Dimension, Map<String, Map<Figure, Tally>>> by) {

    Cube() {
        this(new EnumMap<>(Figure.class), new EnumMap<>(Dimension.class));
    }

    void add(Map<Figure, Tally> tallies) {
        add(all, tallies);
    }

    void add(Dimension dimension, String value, Map<Figure, Tally> tallies) {
        add(by.computeIfAbsent(dimension, one -> new LinkedHashMap<>())
                .computeIfAbsent(value, one -> new EnumMap<>(Figure.class)), tallies);
    }

    private static void add(Map<Figure, Tally> to, Map<Figure, Tally> tallies) {
        tallies.forEach((figure, tally) -> to.merge(figure, tally, Tally::plus));
    }
}
