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

/** How many of the completed cases came back to a step that had been done, and how often. */
@Component
class Returns {

    private static final List<Figure> TOLD = List.of(Figure.COMPLETED, Figure.RETURNED_CASES, Figure.RETURNS);

    private final Counts counts;
    private final Cells cells;
    private final Names names;

    Returns(Counts counts, Cells cells, Names names) {
        this.counts = counts;
        this.cells = cells;
        this.names = names;
    }

    Part of(Scope scope) {
        Map<Figure, Tally> tallies = counts.of(TOLD, scope);
        long completed = tallies.get(Figure.COMPLETED).rows();
        List<List<Cell>> rows = completed == 0 ? List.of() : TOLD.stream().map(one -> List.of(
                Cell.text(names.word("figure." + one)), cells.of(one, tallies, scope),
                one == Figure.RETURNED_CASES ? Cells.percent(tallies.get(one).rows(), completed) : Cell.none(),
                Cell.text(names.word("figure." + one + ".note")))).toList();
        return new Part("returns", names.word("throughput.returns"), names.word("throughput.returns.note"),
                new Table(List.of(Column.text("figure", names.word("report.figure")),
                        Column.number("count", names.word("report.now")), Column.number("share", names.word("throughput.share")),
                        Column.text("note", names.word("report.note"))), rows));
    }
}
