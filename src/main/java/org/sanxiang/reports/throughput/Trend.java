package org.sanxiang.reports.throughput;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.sanxiang.reports.figures.Cells;
import org.sanxiang.reports.figures.Counts;
import org.sanxiang.reports.figures.Dimension;
import org.sanxiang.reports.figures.Figure;
import org.sanxiang.reports.figures.Names;
import org.sanxiang.reports.figures.Period;
import org.sanxiang.reports.figures.Scope;
import org.sanxiang.reports.figures.Tally;
import org.sanxiang.reports.paper.Cell;
import org.sanxiang.reports.paper.Column;
import org.sanxiang.reports.paper.Part;
import org.sanxiang.reports.paper.Picture;
import org.sanxiang.reports.paper.Table;
import org.springframework.stereotype.Component;

/** Month by month, what came in, what was decided and closed, and how long what ended had taken. */
@Component
class Trend {

    private static final List<Figure> SHOWN = List.of(Figure.FILED, Figure.DECIDED, Figure.CLOSED);
    private static final int MONTHS = 12;
    private static final String MONTH_OF_END = "extract(year from p.ended_at) * 100 + extract(month from p.ended_at)";

    private final Counts counts;
    private final Spreads spreads;
    private final Cells cells;
    private final Spans spans;
    private final Names names;

    Trend(Counts counts, Spreads spreads, Cells cells, Spans spans, Names names) {
        this.counts = counts;
        this.spreads = spreads;
        this.cells = cells;
        this.spans = spans;
        this.names = names;
    }

    /** The twelve months to the end of the period, or to today. */
    Part of(Scope asked, LocalDate today) {
        Scope scope = asked.within(asked.period().twelveMonths(today));
        Map<String, Map<Figure, Tally>> lines = counts.by(Dimension.MONTH, SHOWN, scope);
        Map<String, Spread> times = spreads.by(Figure.COMPLETED, Measure.NET, MONTH_OF_END, scope);
        List<LocalDate> months = IntStream.range(0, MONTHS).mapToObj(scope.period().from()::plusMonths).toList();
        Table table = new Table(columns(), months.stream().map(month -> row(month, lines.getOrDefault(key(month), Map.of()),
                times.getOrDefault(key(month), Spread.NONE), scope)).toList());
        MonthChart chart = new MonthChart(months, SHOWN.stream().map(figure -> new MonthChart.Series(
                names.word("figure." + figure), months.stream().map(month -> rows(lines, month, figure)).toList())).toList());
        return new Part("trend", names.word("throughput.trend"), names.word("throughput.trend.note"), table)
                .with(Picture.small(chart.draw(names.word("throughput.trend"))));
    }

    private List<Column> columns() {
        return List.of(Column.text("month", names.word("dimension.MONTH")), Column.number("filed", names.word("figure.FILED")),
                Column.number("decided", names.word("figure.DECIDED")), Column.number("closed", names.word("figure.CLOSED")),
                Column.number("completed", names.word("figure.COMPLETED")),
                Column.number("median", names.word("throughput.median-net")));
    }

    private List<Cell> row(LocalDate month, Map<Figure, Tally> tallies, Spread net, Scope scope) {
        Scope own = scope.within(new Period(month, month.plusMonths(1).minusDays(1)));
        String list = own.list(Figure.COMPLETED);
        return List.of(Cell.text(month.toString().substring(0, 7)), cells.of(Figure.FILED, tallies, own),
                cells.of(Figure.DECIDED, tallies, own), cells.of(Figure.CLOSED, tallies, own), Cells.count(net.count(), list),
                spans.cell(Measure.NET, net, net.median(), list));
    }

    private static long rows(Map<String, Map<Figure, Tally>> lines, LocalDate month, Figure figure) {
        Tally tally = lines.getOrDefault(key(month), Map.of()).get(figure);
        return tally == null ? 0 : tally.rows();
    }

    private static String key(LocalDate month) {
        return Integer.toString(month.getYear() * 100 + month.getMonthValue());
    }
}
