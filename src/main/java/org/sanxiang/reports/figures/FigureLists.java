package org.sanxiang.reports.figures;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.sanxiang.reports.figures.Listed.Row;
import org.sanxiang.reports.paper.Cell;
import org.sanxiang.reports.paper.Column;
import org.sanxiang.reports.paper.Part;
import org.sanxiang.reports.paper.Report;
import org.sanxiang.reports.paper.Table;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** The rows behind a figure as a report of one part, with what they come to under them. */
@Component
class FigureLists {

    /**
     * A page of them.
     *
     * @param rows how many they are in all
     */
    record Shown(Report report, long rows) {
    }

    private final Listing listing;
    private final Titles titles;
    private final Names names;
    private final Cells cells;
    private final Clock clock;

    FigureLists(Listing listing, Titles titles, Names names, Cells cells, Clock clock) {
        this.listing = listing;
        this.titles = titles;
        this.names = names;
        this.cells = cells;
        this.clock = clock;
    }

    /** @param viewer identity of whoever looks; 0 where recusals do not matter */
    Shown of(Figure figure, Scope scope, long viewer, PageRequest page) {
        Listed listed = listing.of(figure, scope, viewer, page.getPageSize(), page.getOffset());
        Table table = new Table(columns(figure), listed.rows().stream().map(row -> row(figure, row)).toList());
        Part part = new Part("rows", comes(figure, listed.tally()), titles.note(figure), table);
        return new Shown(new Report("list", titles.of(figure), titles.about(scope), LocalDateTime.now(clock), List.of(part)),
                listed.tally().rows());
    }

    private String comes(Figure figure, Tally tally) {
        String rows = Cells.grouped(BigDecimal.valueOf(tally.rows()));
        return figure.unit().isCount() ? names.word("list.rows", rows)
                : names.word("list.sum", rows, cells.share(figure, tally.sum()).text(), names.word("unit." + figure.unit()));
    }

    private List<Column> columns(Figure figure) {
        List<Column> columns = new ArrayList<>(List.of(text("case"), text("party"), text("matter")));
        switch (figure.ground()) {
            case OPEN_STEPS -> columns.addAll(List.of(text("step"), text("who"), text("due")));
            case PROCESSES -> columns.addAll(List.of(text("ended"), number("elapsed"), number("net"), number("working-days")));
            case STEPS, DEEDS -> columns.addAll(List.of(text("step"), text("who"), text("ended"), number("turn"), number("elapsed"),
                    number("net"), number("working-days")));
            default -> columns.addAll(List.of(text("on"), text("outcome")));
        }
        if (!figure.unit().isCount()) {
            columns.add(Column.number("share", names.word("unit." + figure.unit())));
        }
        return columns;
    }

    private List<Cell> row(Figure figure, Row row) {
        List<Cell> told = new ArrayList<>(List.of(caseCell(row),
                Cell.text(row.recused() ? names.word("list.recused") : row.party()), Cell.text(row.matter())));
        switch (figure.ground()) {
            case OPEN_STEPS -> told.addAll(List.of(Cell.text(names.step(row.what())), who(row), day(row)));
            case PROCESSES -> told.addAll(List.of(day(row), time(row.seconds()), time(row.net()), days(row)));
            case STEPS, DEEDS -> told.addAll(List.of(Cell.text(names.step(row.what())), who(row), day(row),
                    Cell.number(Integer.toString(row.turn()), row.turn(), null), time(row.seconds()), time(row.net()),
                    days(row)));
            default -> told.addAll(List.of(day(row), Cell.text(outcome(row))));
        }
        if (!figure.unit().isCount()) {
            told.add(cells.share(figure, row.share()));
        }
        return told;
    }

    private Cell caseCell(Row row) {
        String name = row.number() != null ? row.number()
                : names.word("reports.case-without-number", Long.toString(row.caseId()));
        return Cell.text(name).to(row.recused() ? null : "/cases/" + row.caseId());
    }

    private static Cell who(Row row) {
        return row.who() == null ? Cell.none() : Cell.text(row.who());
    }

    private static Cell day(Row row) {
        return row.on() == null ? Cell.none() : Cell.text(row.on().toString());
    }

    private Cell time(long seconds) {
        return cells.time(seconds, null);
    }

    private static Cell days(Row row) {
        return Cell.number(row.workingDays().toString(), row.workingDays(), null);
    }

    /** What came of it, by the words of the fact's own kind, else as a value of a form reads. */
    private String outcome(Row row) {
        return row.what().isEmpty() ? "—" : names.outcome(row.kind(), row.what());
    }

    private Column text(String key) {
        return Column.text(key, names.word("list." + key));
    }

    private Column number(String key) {
        return Column.number(key, names.word("list." + key));
    }
}
