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

/** Where the time of the completed cases went: every second of every step belongs to exactly one of these. */
@Component
class LostTime {

    private static final List<Figure> WHERE = List.of(Figure.WAITED_FOR_CLAIM, Figure.WORKED, Figure.WAITED_FOR_PARTY,
            Figure.IN_REVIEW, Figure.DONE_AGAIN, Figure.STOOD_STILL);

    private final Counts counts;
    private final Spans spans;
    private final Names names;

    LostTime(Counts counts, Spans spans, Names names) {
        this.counts = counts;
        this.spans = spans;
        this.names = names;
    }

    Part of(Scope scope) {
        Map<Figure, Tally> tallies = counts.of(WHERE, scope);
        long all = WHERE.stream().mapToLong(one -> seconds(tallies.get(one))).sum();
        List<List<Cell>> rows = all == 0 ? List.of()
                : WHERE.stream().map(one -> row(one, tallies.get(one), all, scope)).toList();
        return new Part("lost", names.word("throughput.lost"), names.word("throughput.lost.note"),
                new Table(List.of(Column.text("where", names.word("throughput.where")),
                        Column.number("steps", names.word("throughput.times")), Column.number("time", names.word("unit.SECONDS")),
                        Column.number("share", names.word("throughput.share")), Column.text("note", names.word("report.note"))),
                        rows).withBars("share"));
    }

    private List<Cell> row(Figure figure, Tally tally, long all, Scope scope) {
        String list = tally.rows() == 0 ? null : scope.list(figure);
        return List.of(Cell.text(names.word("figure." + figure)), Cells.count(tally.rows(), list),
                spans.cell(seconds(tally), list), share(seconds(tally), all), Cell.text(names.word("figure." + figure + ".note")));
    }

    private static Cell share(long seconds, long all) {
        return new Cell(Cells.percentOf(seconds, all).toPlainString() + "%", Cells.percentOf(seconds, all), null);
    }

    private static long seconds(Tally tally) {
        return tally.sum().longValue();
    }
}
