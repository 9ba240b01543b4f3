package org.sanxiang.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.DeliveredConfig;
import org.sanxiang.reports.paper.Cell;
import org.sanxiang.reports.paper.Column;
import org.sanxiang.reports.paper.Part;
import org.sanxiang.reports.paper.Report;
import org.sanxiang.reports.registers.DeliveredRegisters;
import org.sanxiang.reports.registers.Entry;

/** 表一至表五. */
class YearTablesTests {

    private static YearFigures figures;
    private static YearTables tables;

    @BeforeAll
    static void tables() {
        TableWords words = new TableWords(new YearBeans().messageSource());
        TableSettings settings = new TableSettings(DeliveredConfig.files());
        PenaltyRanks ranks = new PenaltyRanks(DeliveredConfig.files(), settings);
        figures = new YearFigures(new CaseFigures(ranks, DeliveredConfig.files(), words),
                new RegisterFigures(DeliveredRegisters.all(), words), words);
        tables = new YearTables(figures, new Amounts(settings, words), ranks, words, new YearBeans().clock());
    }

    @Test
    void each_has_its_columns_its_note_and_says_where_its_figures_come_from() {
        Report report = report(Map.of());
        assertThat(report.parts()).extracting(Part::title).allMatch(title -> title.matches("表[一二三四五] .+"));
        assertThat(report.parts()).extracting(Part::note).noneMatch(String::isEmpty);
        assertThat(report.parts()).extracting(part -> part.table().rows().get(0).get(0).text())
                .containsExactly("案件", "登记", "登记", "登记", "登记");
        assertThat(report.parts().get(0).table().columns()).extracting(Column::title)
                .startsWith("来源", "警告、通报批评", "罚款").endsWith("合计（宗）", "罚没金额（万元）");
    }

    @Test
    void what_was_not_done_is_zero_and_leads_nowhere_and_what_was_leads_to_what_stands_behind_it() {
        assertThat(cell(report(Map.of()), "penalties", "penalties.all")).isEqualTo(new Cell("0", BigDecimal.ZERO, null));
        assertThat(cell(report(Map.of("penalties.all", 53)), "penalties", "penalties.all").link())
                .isEqualTo("/reports/tables/behind?year=2023&figure=penalties.all");
    }

    @Test
    void amounts_are_in_the_unit_of_the_tables() {
        assertThat(cell(report(Map.of("penalties.amount", 79_320_000)), "penalties", "penalties.amount").text()).isEqualTo("79.32");
    }

    @Test
    void coercion_comes_to_its_kinds() {
        assertThat(cell(report(Map.of("coercion.seal", 2, "coercion.court", 3)), "coercion", "coercion.all").text()).isEqualTo("5");
    }

    @Test
    void staff_that_was_never_entered_is_not_told_as_none() {
        assertThat(cell(report(Map.of()), "staff", "staff.posts").text()).isEqualTo("—");
        Entry entry = new Entry(1, "staff", LocalDate.of(2023, 12, 31), Map.of("posts", "62", "certified", "60"), "n", null, null);
        Report report = tables.of(year(Map.of("staff.posts", 62, "staff.certified", 60), List.of(entry)));
        assertThat(cell(report, "staff", "staff.posts").text()).isEqualTo("62");
        assertThat(cell(report, "staff", "staff.rate").text()).isEqualTo("96.8%");
    }

    @Test
    void a_year_that_is_over_is_counted_up_to_its_end_and_one_that_is_not_up_to_this_morning() {
        assertThat(report(Map.of()).made()).isEqualTo(LocalDateTime.of(2024, 1, 1, 0, 0));
        assertThat(tables.of(new Year(2024, year(Map.of(), List.of()).values(), List.of())).made())
                .isEqualTo(LocalDateTime.of(2024, 1, 15, 0, 0));
    }

    private static Cell cell(Report report, String part, String column) {
        Part found = report.parts().stream().filter(one -> one.key().equals(part)).findFirst().orElseThrow();
        return found.table().rows().get(0).get(found.table().columns().stream().map(Column::key).toList().indexOf(column));
    }

    private static Report report(Map<String, Integer> values) {
        return tables.of(year(values, List.of()));
    }

    private static Year year(Map<String, Integer> values, List<Entry> entries) {
        Map<String, BigDecimal> all = new HashMap<>();
        figures.all().forEach(figure -> all.put(figure.key(), BigDecimal.valueOf(values.getOrDefault(figure.key(), 0))));
        return new Year(2023, all, entries);
    }
}
