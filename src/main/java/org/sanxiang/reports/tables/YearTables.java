package org.sanxiang.reports.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sanxiang.reports.Share;
import org.sanxiang.reports.Years;
import org.sanxiang.reports.paper.Cell;
import org.sanxiang.reports.paper.Column;
import org.sanxiang.reports.paper.Part;
import org.sanxiang.reports.paper.Report;
import org.sanxiang.reports.paper.Table;
import org.springframework.stereotype.Component;

/** 行政执法统计年报表一至表五: each a part with its counting note, each cell with the way to what stands behind it. */
@Component
class YearTables {

    private static final List<String> PERMITS = List.of("permits.applied", "permits.accepted", "permits.granted",
            "permits.refused", "permits.revoked");
    private static final List<String> COERCION = Stream.of("seal", "seize", "freeze", "other-measure", "surcharge", "transfer",
            "auction", "clear", "substitute", "other-enforcement", "court", "all").map("coercion."::concat).toList();
    private static final List<String> STAFF = List.of("staff.posts", "staff.certified");
    private static final List<String> OTHER = List.of("other-acts.levy", "other-acts.levy-amount", "inspections.all",
            "other-acts.adjudication", "other-acts.adjudication-amount", "other-acts.confirmation", "other-acts.payment",
            "other-acts.payment-amount", "other-acts.reward", "other-acts.reward-amount", "other-acts.other");

    private final YearCells cells;
    private final BodyRows bodies;
    private final PenaltyRanks ranks;
    private final TableWords words;
    private final Years years;

    YearTables(YearCells cells, BodyRows bodies, PenaltyRanks ranks, TableWords words, Years years) {
        this.cells = cells;
        this.bodies = bodies;
        this.ranks = ranks;
        this.words = words;
        this.years = years;
    }

    Report of(Year year) {
        return new Report("tables", words.word("tables.title", Integer.toString(year.number())),
                words.word("tables.about", Integer.toString(year.number())), years.counted(year.number()),
                List.of(penalties(year), part("permits", note("permits"), bodies.of(year, PERMITS)), coercion(year),
                        part("other", note("other"), single(year, OTHER)), staff(year)));
    }

    private Part penalties(Year year) {
        List<String> keys = new ArrayList<>(IntStream.rangeClosed(1, ranks.columns().size())
                .mapToObj(place -> "penalties.column-" + place).toList());
        keys.addAll(List.of("penalties.all", "penalties.amount"));
        return part("penalties", note("penalties"), bodies.of(year, keys));
    }

    private Part coercion(Year year) {
        return part("coercion", note("coercion") + words.word("tables.coercion-parts", year.of("coercion.of-cases").toPlainString(),
                year.of("coercion.of-register").toPlainString()), bodies.of(year, COERCION));
    }

    private Part staff(Year year) {
        Table table = single(year, STAFF);
        boolean entered = !year.entriesOf("staff").isEmpty();
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(Column.number("staff.rate", words.word("tables.certified-rate")));
        List<Cell> row = new ArrayList<>(List.of(table.rows().get(0).get(0)));
        STAFF.forEach(figure -> row.add(entered ? cells.all(figure, year) : Cell.none()));
        row.add(Cell.text(Share.text(year.of("staff.certified"), year.of("staff.posts")).orElse("—")));
        return part("staff", note("staff"), new Table(columns, List.of(row)));
    }

    private Part part(String key, String note, Table table) {
        return new Part(key, words.word("tables." + key), note, table);
    }

    private String note(String key) {
        return words.word("tables.note." + key, cells.unit());
    }

    /** One row, which says where its figures come from. */
    private Table single(Year year, List<String> figures) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("origin", words.word("tables.origin"))));
        List<Cell> row = new ArrayList<>(List.of(Cell.text(cells.origin(figures.get(0), year.values()))));
        figures.forEach(figure -> {
            columns.add(cells.column(figure));
            row.add(cells.all(figure, year));
        });
        return new Table(columns, List.of(row));
    }
}
