package org.sanxiang.reports.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.sanxiang.reports.paper.Cell;
import org.sanxiang.reports.paper.Column;
import org.sanxiang.reports.paper.Table;
import org.springframework.stereotype.Component;

/** A table with a row for each body that decided something in its own name, and the sum where there is more than one. */
@Component
class BodyRows {

    private final YearCells cells;
    private final DecidingBodies bodies;
    private final TableWords words;

    BodyRows(YearCells cells, DecidingBodies bodies, TableWords words) {
        this.cells = cells;
        this.bodies = bodies;
        this.words = words;
    }

    Table of(Year year, List<String> figures) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("body", words.word("tables.body")),
                Column.text("origin", words.word("tables.origin"))));
        figures.forEach(figure -> columns.add(cells.column(figure)));
        List<Year.OfBody> told = year.bodies().stream().filter(body -> body.hasAny(figures)).toList();
        if (told.size() < 2) {
            String name = bodies.name(told.isEmpty() ? bodies.own() : told.get(0).body());
            return new Table(columns, List.of(row(name, cells.origin(figures.get(0), year.values()), figures,
                    figure -> cells.all(figure, year))));
        }
        return new Table(columns, told.stream().map(body -> row(bodies.name(body.body()),
                cells.origin(figures.get(0), body.values()), figures, figure -> cells.of(figure, body, year.number()))).toList())
                .withTotal(row(words.word("tables.sum"), "", figures, figure -> cells.all(figure, year)));
    }

    private static List<Cell> row(String name, String origin, List<String> figures, Function<String, Cell> cell) {
        List<Cell> row = new ArrayList<>(List.of(Cell.text(name), Cell.text(origin)));
        figures.forEach(figure -> row.add(cell.apply(figure)));
        return row;
    }
}
