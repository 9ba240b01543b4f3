package org.sanxiang.reports.throughput;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanxiang.reports.figures.Figure;
import org.sanxiang.reports.figures.Names;
import org.sanxiang.reports.figures.Scope;
import org.sanxiang.reports.paper.Cell;
import org.sanxiang.reports.paper.Column;
import org.sanxiang.reports.paper.Part;
import org.sanxiang.reports.paper.Table;
import org.sanxiang.reports.throughput.SlowCases.Slow;
import org.sanxiang.reports.throughput.SlowCases.Took;
import org.springframework.stereotype.Component;

/** The completed cases that took more than twice as long as the median, each with the steps that made it so. */
@Component
class Outliers {

    private static final int TIMES_THE_MEDIAN = 2;
    private static final int REASONS = 2;

    private final SlowCases cases;
    private final Spreads spreads;
    private final Spans spans;
    private final Names names;

    Outliers(SlowCases cases, Spreads spreads, Spans spans, Names names) {
        this.cases = cases;
        this.spreads = spreads;
        this.spans = spans;
        this.names = names;
    }

    /** @param steps how long each step takes */
    Part of(Scope scope, Map<String, Spread> steps) {
        long median = spreads.of(Figure.COMPLETED, Measure.NET, scope).median();
        Scope slow = scope.lasting(median * TIMES_THE_MEDIAN);
        List<Slow> found = median == 0 ? List.of() : cases.of(slow);
        return new Part("outliers", names.word("figure.OUTLIERS"), names.word("figure.OUTLIERS.note") + names.word(
                "throughput.outliers.note"), new Table(List.of(Column.text("case", names.word("list.case")),
                Column.number("net", names.word("list.net")),
                Column.number("times", names.word("throughput.times-median")), Column.text("why", names.word("throughput.why"))),
                found.stream().map(one -> row(one, median, steps)).toList()));
    }

    private List<Cell> row(Slow slow, long median, Map<String, Spread> steps) {
        return List.of(Cell.text(slow.number() == null ? Long.toString(slow.caseId()) : slow.number()).to("/cases/" + slow.caseId()),
                spans.cell(slow.net(), null), times(slow.net(), median),
                Cell.text(slow.steps().stream().filter(took -> excess(took, steps) > 0)
                        .sorted(Comparator.comparingLong((Took took) -> excess(took, steps)).reversed()).limit(REASONS)
                        .map(took -> reason(took, steps)).collect(Collectors.joining(names.word("throughput.and")))));
    }

    /** All turns of a step together against what one turn takes: to come back is one of the reasons. */
    private static long excess(Took took, Map<String, Spread> steps) {
        return took.net() - steps.getOrDefault(took.step(), Spread.NONE).median();
    }

    private String reason(Took took, Map<String, Spread> steps) {
        long median = steps.getOrDefault(took.step(), Spread.NONE).median();
        String length = spans.cell(took.net(), null).text();
        return median == 0 ? names.word("throughput.reason.new", names.step(took.step()), length)
                : names.word(took.turns() > 1 ? "throughput.reason.again" : "throughput.reason", names.step(took.step()), length,
                        times(took.net(), median).text(), took.turns());
    }

    private static Cell times(long net, long median) {
        BigDecimal times = BigDecimal.valueOf(net).divide(BigDecimal.valueOf(median), 1, RoundingMode.HALF_UP);
        return new Cell(times.toPlainString(), times, null);
    }
}
