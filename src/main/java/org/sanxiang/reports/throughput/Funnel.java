package org.sanxiang.reports.throughput;

import java.util.List;
import java.util.Map;

import org.sanxiang.reports.figures.Cells;
import org.sanxiang.reports.figures.Counts;
import org.sanxiang.reports.figures.Figure;
import org.sanxiang.reports.figures.Names;
import org.sanxiang.reports.figures.Scope;
import org.sanxiang.reports.figures.Tally;
import org.sanxiang.reports.paper.Cell;
import org.sanxiang.reports.paper.Column;
import org.sanxiang.reports.paper.Part;
import org.sanxiang.reports.paper.Table;
import org.springframework.stereotype.Component;

/** How far the clues of a time have come. */
@Component
class Funnel {

    private static final List<Figure> STAGES = List.of(Figure.REGISTERED, Figure.CAME_TO_FILING, Figure.CAME_TO_DECISION,
            Figure.CAME_TO_SERVICE, Figure.CAME_TO_CLOSING, Figure.CAME_TO_ARCHIVE);

    private final Counts counts;
    private final Cells cells;
    private final Names names;

    Funnel(Counts counts, Cells cells, Names names) {
        this.counts = counts;
        this.cells = cells;
        this.names = names;
    }

    Part of(Scope scope) {
        Map<Figure, Tally> tallies = counts.of(STAGES, scope);
        long all = tallies.get(Figure.REGISTERED).rows();
        return new Part("funnel", names.word("throughput.funnel"), names.word("figure.REGISTERED.note"),
                new Table(List.of(Column.text("stage", names.word("throughput.stage")),
                        Column.number("cases", names.word("throughput.cases")),
                        Column.number("share", names.word("throughput.share"))),
                        all == 0 ? List.of() : STAGES.stream().map(one -> row(one, tallies, all, scope)).toList())
                        .withBars("cases"));
    }

    private List<Cell> row(Figure figure, Map<Figure, Tally> tallies, long all, Scope scope) {
        return List.of(Cell.text(names.word("figure." + figure)), cells.of(figure, tallies, scope),
                Cells.percent(tallies.get(figure).rows(), all));
    }
}
