package org.sanxiang.reports.tables;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
            "auction", "clear", "substitute", "other-enforcement", "court").map("coercion."::concat).toList();
    private static final List<String> OTHER = List.of("other-acts.levy", "other-acts.levy-amount", "inspections.all",
            "other-acts.adjudication", "other-acts.adjudication-amount", "other-acts.confirmation", "other-acts.payment",
            "other-acts.payment-amount", "other-acts.reward", "other-acts.reward-amount", "other-acts.other");

    private final YearFigures figures;
    private final Amounts amounts;
    private final PenaltyRanks ranks;
    private final TableWords words;
    private final Clock clock;

    YearTables(YearFigures figures, Amounts amounts, PenaltyRanks ranks, TableWords words, Clock clock) {
        this.figures = figures;
        this.amounts = amounts;
        this.ranks = ranks;
        this.words = words;
        this.clock = clock;
    }

    Report of(Year year) {
        return new Report("tables", words.word("tables.title", Integer.toString(year.number())),
                words.word("tables.about", Integer.toString(year.number())), counted(year.number()),
                List.of(penalties(year), part("permits", year, PERMITS), coercion(year), part("other", year, OTHER), staff(year)));
    }

    /** The end of the year, or this morning while it lasts: the same year reads the same, whenever it is printed. */
    private LocalDateTime counted(int year) {
        LocalDate end = LocalDate.of(year, 1, 1).plusYears(1);
        LocalDate today = LocalDate.now(clock);
        return (end.isAfter(today) ? today : end).atStartOfDay();
    }

    private Part penalties(Year year) {
        List<String> keys = new ArrayList<>(IntStream.rangeClosed(1, ranks.columns().size())
                .mapToObj(place -> "penalties.column-" + place).toList());
        keys.addAll(List.of("penalties.all", "penalties.amount"));
        return part("penalties", year, keys);
    }

    private Part coercion(Year year) {
        Part part = part("coercion", year, COERCION);
        List<Column> columns = new ArrayList<>(part.table().columns());
        columns.add(Column.number("coercion.all", words.word("tables.all")));
        BigDecimal all = COERCION.stream().map(year::of).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Cell> row = new ArrayList<>(part.table().rows().get(0));
        row.add(new Cell(all.toPlainString(), all, null));
        return new Part(part.key(), part.title(), part.note(), new Table(columns, List.of(row)));
    }

    private Part staff(Year year) {
        List<String> keys = List.of("staff.posts", "staff.certified");
        Part part = part("staff", year, keys);
        boolean entered = !year.entriesOf("staff").isEmpty();
        List<Column> columns = new ArrayList<>(part.table().columns());
        columns.add(Column.number("staff.rate", words.word("tables.certified-rate")));
        List<Cell> row = new ArrayList<>(List.of(part.table().rows().get(0).get(0)));
        keys.forEach(key -> row.add(entered ? cell(key, year) : Cell.none()));
        row.add(Cell.text(Share.of(year.of("staff.certified"), year.of("staff.posts")).map(Share::text).orElse("—")));
        return new Part(part.key(), part.title(), part.note(), new Table(columns, List.of(row)));
    }

    /** One row, which says where its figures come from. */
    private Part part(String key, Year year, List<String> keys) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("origin", words.word("tables.origin"))));
        List<Cell> row = new ArrayList<>(List.of(Cell.text(words.word("tables.origin." + figures.of(keys.get(0)).origin()))));
        for (String one : keys) {
            columns.add(Column.number(one, amounts.heading(figures.of(one))));
            row.add(cell(one, year));
        }
        return new Part(key, words.word("tables." + key), words.word("tables.note." + key, amounts.unit()),
                new Table(columns, List.of(row)));
    }

    private Cell cell(String key, Year year) {
        BigDecimal value = amounts.of(figures.of(key), year.of(key));
        return new Cell(value.toPlainString(), value, year.of(key).signum() == 0 ? null : BehindPages.address(key, year.number()));
    }
}
