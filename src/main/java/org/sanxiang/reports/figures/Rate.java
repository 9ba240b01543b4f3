package org.sanxiang.reports.figures;

import java.util.List;

/** One figure measured by others; the rule in words is the message {@code figure.<name>.note}. */
public enum Rate {
    CLOSING_RATE(Figure.CLOSED, List.of(Figure.OPEN_BEFORE, Figure.FILED)),
    REVIEW_RATE(Figure.MAJOR_AGREED, List.of(Figure.MAJOR)),
    PUBLICATION_RATE(Figure.PUBLISHED_IN_TIME, List.of(Figure.TO_PUBLISH));

    private final Figure part;
    private final List<Figure> whole;

    Rate(Figure part, List<Figure> whole) {
        this.part = part;
        this.whole = whole;
    }

    Figure part() {
        return part;
    }

    List<Figure> whole() {
        return whole;
    }
}
