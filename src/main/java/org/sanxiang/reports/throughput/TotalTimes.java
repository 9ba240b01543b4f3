package org.sanxiang.reports.throughput;

import java.util.List;
import java.util.stream.Stream;

import org.sanxiang.reports.figures.Cells;
import org.sanxiang.reports.figures.Figure;
import org.sanxiang.reports.figures.Names;
import org.sanxiang.reports.figures.Scope;
import org.sanxiang.reports.paper.Cell;
import org.sanxiang.reports.paper.Column;
import org.sanxiang.reports.paper.Part;
import org.sanxiang.reports.paper.Table;
import org.springframework.stereotype.Component;

/** How long the completed cases took from the clue to the end. */
@Component
class TotalTimes {

    private final Spreads spreads;
    private final Spans spans;
    private final Names names;

    TotalTimes(Spreads spreads, Spans spans, Names names) {
        this.spreads = spreads;
        this.spans = spans;
        this.names = names;
    }

    Part of(Scope scope) {
        return new Part("total", names.word("throughput.total"), names.word("throughput.total.note"), new Table(columns(),
                Stream.of(Measure.values()).map(measure -> row(measure, scope)).toList()));
    }

    private List<Column> columns() {
        return List.of(Column.text("measure", names.word("throughput.measure")),
                Column.number("count", names.word("figure.COMPLETED")), Column.number("median", names.word("throughput.median")),
                Column.number("p90", names.word("throughput.p90")), Column.number("p99", names.word("throughput.p99")),
                Column.number("longest", names.word("throughput.longest")));
    }

    private List<Cell> row(Measure measure, Scope scope) {
        Spread spread = spreads.of(Figure.COMPLETED, measure, scope);
        String list = scope.list(Figure.COMPLETED);
        return List.of(Cell.text(names.word("enum.Measure." + measure)), Cells.count(spread.count(), list),
                spans.cell(measure, spread, spread.median(), list), spans.cell(measure, spread, spread.p90(), list),
                spans.cell(measure, spread, spread.p99(), list), spans.cell(measure, spread, spread.longest(), list));
    }
}
