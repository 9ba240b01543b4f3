package org.sanxiang.reports.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.sanxiang.reports.paper.Cell;
import org.sanxiang.reports.paper.Column;
import org.sanxiang.reports.paper.Part;
import org.sanxiang.reports.paper.Table;
import org.springframework.stereotype.Component;

/** The same figures for each unit, matter, source, kind of party and officer. */
@Component
class Breakdown {

    private static final List<Figure> SHOWN = List.of(Figure.FILED, Figure.DECIDED, Figure.CLOSED, Figure.OPEN, Figure.OVERDUE,
            Figure.DUE_SOON);
    static final List<Figure> COUNTED = Stream.concat(SHOWN.stream(), Stream.of(Rate.values())
            .flatMap(rate -> Stream.concat(Stream.of(rate.part()), rate.whole().stream()))).distinct().toList();

    private final Counts counts;
    private final Cells cells;
    private final Names names;
    private final Titles titles;

    Breakdown(Counts counts, Cells cells, Names names, Titles titles) {
        this.counts = counts;
        this.cells = cells;
        this.names = names;
        this.titles = titles;
    }

    Part officers(Scope scope, Map<Figure, Tally> all) {
        return by(Dimension.OFFICER, counts.by(Dimension.OFFICER, COUNTED, scope), scope, all);
    }

    /** @param all what stands in the last row */
    Part by(Dimension dimension, Map<String, Map<Figure, Tally>> lines, Scope scope, Map<Figure, Tally> all) {
        Function<String, String> called = names.of(dimension, lines.keySet());
        String title = names.word("dimension." + dimension);
        List<List<Cell>> rows = lines.entrySet().stream().filter(line -> line.getValue().values().stream()
                        .anyMatch(tally -> tally.rows() > 0))
                .map(line -> row(called.apply(line.getKey()), line.getValue(), scope.where(dimension, line.getKey())))
                .sorted(Comparator.comparing(row -> row.get(1).number(), Comparator.reverseOrder())).toList();
        return new Part("by-" + dimension.parameter(), names.word("report.by", title),
                dimension == Dimension.OFFICER ? names.word("report.by-officer.note") : "", new Table(columns(title), rows)
                .withTotal(row(names.word("report.total"), all, scope)));
    }

    private List<Column> columns(String title) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("name", title)));
        SHOWN.forEach(figure -> columns.add(Column.number(key(figure), titles.of(figure))));
        Stream.of(Rate.values()).forEach(rate -> columns.add(Column.number(key(rate), titles.of(rate))));
        return columns;
    }

    private static String key(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private List<Cell> row(String name, Map<Figure, Tally> tallies, Scope scope) {
        List<Cell> row = new ArrayList<>(List.of(Cell.text(name).to(scope.at("/manager"))));
        SHOWN.forEach(figure -> row.add(cells.of(figure, tallies, scope)));
        Stream.of(Rate.values()).forEach(rate -> row.add(cells.of(rate, tallies, scope)));
        return row;
    }
}
