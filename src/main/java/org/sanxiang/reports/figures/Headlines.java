package org.sanxiang.reports.figures;

import static org.sanxiang.reports.paper.Column.number;
import static org.sanxiang.reports.paper.Column.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sanxiang.reports.paper.Cell;
import org.sanxiang.reports.paper.Part;
import org.sanxiang.reports.paper.Table;
import org.springframework.stereotype.Component;

/** Every figure of a time beside that of the time before, with its rule. */
@Component
class Headlines {

    private static final List<Enum<?>> ORDER = List.of(Figure.FILED, Figure.DECIDED, Figure.PENALTIES, Figure.NO_PENALTY,
            Figure.TRANSFERRED, Figure.FINES, Figure.CONFISCATED, Figure.DEMOLITION_ORDERED, Figure.DEMOLISHED,
            Figure.HEARINGS, Figure.CLOSED, Figure.ARCHIVED, Figure.OPEN_BEFORE, Figure.OPEN, Rate.CLOSING_RATE,
            Figure.OVERDUE, Figure.DUE_SOON, Figure.REVIEWS, Figure.OPINIONS, Figure.MAJOR, Figure.MAJOR_AGREED, Rate.REVIEW_RATE,
            Figure.TO_PUBLISH, Figure.PUBLISHED_IN_TIME, Rate.PUBLICATION_RATE, Figure.NOT_PUBLISHED);

    private final Counts counts;
    private final Cells cells;
    private final Titles titles;

    Headlines(Counts counts, Cells cells, Titles titles) {
        this.counts = counts;
        this.cells = cells;
        this.titles = titles;
    }

    /** @param now what the {@link #figures()} come to */
    Part of(Scope scope, Map<Figure, Tally> now, Period before) {
        Scope earlier = scope.within(before);
        Map<Figure, Tally> then = counts.of(figures().filter(Headlines::hasPast).toList(), earlier);
        Table table = new Table(List.of(text("figure", titles.word("report.figure")), number("now", titles.word("report.now")),
                number("before", titles.word("report.before")), number("change", titles.word("report.change")),
                text("note", titles.word("report.note"))),
                ORDER.stream().map(one -> row(one, now, scope, then, earlier)).toList());
        return new Part("headlines", titles.word("report.headlines"),
                titles.word("report.compared", before.from().toString(), before.to().toString()), table);
    }

    static Stream<Figure> figures() {
        return ORDER.stream().filter(Figure.class::isInstance).map(Figure.class::cast);
    }

    /** What waits now has no earlier number: nobody keeps which steps were open on a day. */
    private static boolean hasPast(Figure figure) {
        return figure.ground() != Ground.OPEN_STEPS;
    }

    private List<Cell> row(Enum<?> one, Map<Figure, Tally> now, Scope scope, Map<Figure, Tally> then, Scope earlier) {
        if (one instanceof Rate rate) {
            return row(titles.of(rate), cells.of(rate, now, scope), cells.of(rate, then, earlier), titles.note(rate));
        }
        Figure figure = (Figure) one;
        return row(titles.of(figure), cells.of(figure, now, scope),
                hasPast(figure) ? cells.of(figure, then, earlier) : Cell.none(), titles.note(figure));
    }

    private static List<Cell> row(String title, Cell now, Cell before, String note) {
        return List.of(Cell.text(title), now, before, change(now.number(), before.number()), Cell.text(note));
    }

    private static Cell change(BigDecimal now, BigDecimal before) {
        if (now == null || before == null) {
            return Cell.none();
        }
        BigDecimal change = now.subtract(before);
        return new Cell((change.signum() > 0 ? "+" : "") + Cells.grouped(change), change, null);
    }
}
