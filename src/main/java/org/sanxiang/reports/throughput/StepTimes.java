package org.sanxiang.reports.throughput;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

import org.sanxiang.reports.figures.Cells;
import org.sanxiang.reports.figures.Figure;
import org.sanxiang.reports.figures.Names;
import org.sanxiang.reports.figures.Scope;
import org.sanxiang.reports.paper.Cell;
import org.sanxiang.reports.paper.Column;
import org.sanxiang.reports.paper.Part;
import org.sanxiang.reports.paper.Table;
import org.springframework.stereotype.Component;

/** How long each step of the completed cases took, and how often they came back to it. */
@Component
class StepTimes {

    private static final String STEP = "t.step";

    private final Spreads spreads;
    private final Spans spans;
    private final Names names;

    StepTimes(Spreads spreads, Spans spans, Names names) {
        this.spreads = spreads;
        this.spans = spans;
        this.names = names;
    }

    /** By step, without suspensions. */
    Map<String, Spread> net(Scope scope) {
        return spreads.by(Figure.STEPS_DONE, Measure.NET, STEP, scope);
    }

    Part of(Scope scope, Map<String, Spread> net) {
        Map<String, Spread> elapsed = spreads.by(Figure.STEPS_DONE, Measure.ELAPSED, STEP, scope);
        Map<String, Spread> days = spreads.by(Figure.STEPS_DONE, Measure.WORKING_DAYS, STEP, scope);
        Map<String, Spread> again = spreads.by(Figure.RETURNS, Measure.NET, STEP, scope);
        List<List<Cell>> rows = net.entrySet().stream()
                .sorted(Entry.comparingByValue(Comparator.comparing(Spread::median).reversed()))
                .map(step -> row(step.getKey(), List.of(step.getValue(), elapsed.get(step.getKey()), days.get(step.getKey()),
                        again.getOrDefault(step.getKey(), Spread.NONE)), scope.ofStep(step.getKey()))).toList();
        return new Part("steps", names.word("throughput.steps"), names.word("throughput.steps.note"),
                new Table(columns(), rows).withBars("median"));
    }

    private List<Column> columns() {
        return List.of(Column.text("step", names.word("report.step")), number("times"), number("median"), number("p90"),
                number("p99"), number("elapsed"), number("working-days"), number("again"));
    }

    private Column number(String key) {
        return Column.number(key, names.word("throughput." + key));
    }

    /** @param spreads net, elapsed, in working days, and of the returns */
    private List<Cell> row(String step, List<Spread> spreads, Scope scope) {
        Spread net = spreads.get(0);
        String list = scope.list(Figure.OF_STEP);
        return List.of(Cell.text(names.step(step)), Cells.count(net.count(), list),
                spans.cell(Measure.NET, net, net.median(), list), spans.cell(Measure.NET, net, net.p90(), list),
                spans.cell(Measure.NET, net, net.p99(), list),
                spans.cell(Measure.ELAPSED, net, spreads.get(1).median(), list),
                spans.cell(Measure.WORKING_DAYS, net, spreads.get(2).median(), list),
                Cells.count(spreads.get(3).count(), scope.list(Figure.RETURNS_TO_STEP)));
    }
}
