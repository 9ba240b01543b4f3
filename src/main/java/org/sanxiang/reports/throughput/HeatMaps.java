package org.sanxiang.reports.throughput;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.sanxiang.cases.ProcessPicture;
import org.sanxiang.cases.ProcessPicture.Heat;
import org.sanxiang.reports.figures.Cells;
import org.sanxiang.reports.figures.Figure;
import org.sanxiang.reports.figures.Names;
import org.sanxiang.reports.figures.Scope;
import org.sanxiang.reports.paper.Cell;
import org.sanxiang.reports.paper.Column;
import org.sanxiang.reports.paper.Part;
import org.sanxiang.reports.paper.Picture;
import org.sanxiang.reports.paper.Table;
import org.springframework.stereotype.Component;

/** The models with each step's time and count on it: darker and with a thicker line the more it is, the number beside it. */
@Component
class HeatMaps {

    private static final List<String> MODELS = List.of("penalty", "legal-review");
    private static final int LEVELS = 5;
    /** So many units of a model go on a sheet of A4 that lies on its side, with letters that can still be read. */
    private static final int SHEET = 1400;
    private static final String MEASURED = "measured";

    private final ProcessPicture pictures;
    private final Spans spans;
    private final Names names;

    HeatMaps(ProcessPicture pictures, Spans spans, Names names) {
        this.pictures = pictures;
        this.spans = spans;
        this.names = names;
    }

    Part times(Scope scope, Map<String, Spread> steps) {
        return part("heat-of-times", steps, Spread::median, (spread, list) -> spans.cell(spread.median(), list), scope);
    }

    Part counts(Scope scope, Map<String, Spread> steps) {
        return part("heat-of-counts", steps, Spread::count, (spread, list) -> Cells.count(spread.count(), list), scope);
    }

    private Part part(String key, Map<String, Spread> steps, ToLongFunction<Spread> measure,
                      BiFunction<Spread, String, Cell> cell, Scope scope) {
        Map<String, Heat> heat = heat(steps, measure, spread -> cell.apply(spread, null).text());
        List<List<Cell>> rows = steps.entrySet().stream()
                .sorted(Entry.comparingByValue(Comparator.comparingLong(measure).reversed()))
                .map(step -> row(step.getKey(), cell.apply(step.getValue(), scope.ofStep(step.getKey()).list(Figure.OF_STEP)),
                        heat.get(step.getKey()))).toList();
        return new Part(key, names.word("throughput." + key), names.word("throughput." + key + ".note"),
                new Table(columns(key), rows).withBars(MEASURED)).with(picture(heat));
    }

    private Picture picture(Map<String, Heat> heat) {
        return new Picture(MODELS.stream().map(model -> pictures.of(model, heat)).collect(Collectors.joining()), true,
                () -> MODELS.stream().flatMap(model -> pictures.sheets(model, heat, SHEET).stream()).toList());
    }

    private List<Column> columns(String key) {
        return List.of(Column.text("step", names.word("report.step")),
                Column.number(MEASURED, names.word("throughput." + key + ".measured")),
                Column.number("level", names.word("throughput.level")));
    }

    private List<Cell> row(String step, Cell measured, Heat heat) {
        return List.of(Cell.text(names.step(step)), measured,
                Cell.number(Integer.toString(heat.level()), heat.level(), null));
    }

    /** Five levels with about as many steps each; what is equal is on the same. */
    static Map<String, Heat> heat(Map<String, Spread> steps, ToLongFunction<Spread> measure, Function<Spread, String> text) {
        List<Long> values = steps.values().stream().map(measure::applyAsLong).distinct()
                .sorted(Comparator.naturalOrder()).toList();
        Map<String, Heat> heat = new LinkedHashMap<>();
        steps.forEach((step, spread) -> heat.put(step, new Heat(
                1 + values.indexOf(measure.applyAsLong(spread)) * LEVELS / values.size(), text.apply(spread))));
        return heat;
    }
}
