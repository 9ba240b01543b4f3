package org.sanxiang.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sanxiang.reports.paper.Cell;
import org.sanxiang.reports.paper.Column;
import org.sanxiang.reports.paper.Part;
import org.sanxiang.reports.paper.Report;
import org.sanxiang.reports.paper.Table;
import org.sanxiang.reports.registers.Entry;

/** 表一至表五. */
class YearTablesTests {

    @Test
    void each_has_its_columns_its_note_and_says_where_its_figures_come_from() {
        Report report = report(Map.of());
        assertThat(report.parts()).extracting(Part::title).allMatch(title -> title.matches("表[一二三四五] .+"));
        assertThat(report.parts()).extracting(Part::note).noneMatch(String::isEmpty);
        assertThat(report.parts()).extracting(part -> origin(part))
                .containsExactly("案件", "登记", "案件、登记", "登记", "登记");
        assertThat(report.parts().get(0).table().columns()).extracting(Column::title)
                .startsWith("执法主体", "来源", "警告、通报批评", "罚款").endsWith("合计（宗）", "罚没金额（万元）");
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
    void coercion_says_how_much_of_it_cases_tell_and_how_much_the_register() {
        Part coercion = report(Map.of("coercion.seal", 2, "coercion.all", 5, "coercion.of-cases", 2, "coercion.of-register", 3)).parts().get(2);
        assertThat(coercion.note()).contains("来自处罚案件 2 宗，来自行政强制台账 3 宗");
        assertThat(origin(coercion)).isEqualTo("案件、登记");
        assertThat(origin(report(Map.of("coercion.of-cases", 2)).parts().get(2))).isEqualTo("案件");
        assertThat(origin(report(Map.of("coercion.of-register", 3)).parts().get(2))).isEqualTo("登记");
    }

    @Test
    void each_body_that_decided_in_its_own_name_has_a_row_and_all_have_a_sum() {
        Report report = report(Map.of("penalties.all", 5), DeliveredFigures.of("LX", Map.of("penalties.all", 3, "permits.granted", 4)),
                DeliveredFigures.of("FJ", Map.of("penalties.all", 2)));
        Table table = report.parts().get(0).table();
        assertThat(table.rows()).extracting(row -> row.get(0).text()).containsExactly("泸县综合行政执法局", "泸县福集镇人民政府");
        assertThat(table.total().get(0).text()).isEqualTo("合计");
        int place = table.columns().stream().map(Column::key).toList().indexOf("penalties.all");
        assertThat(table.rows().get(1).get(place)).isEqualTo(new Cell("2", BigDecimal.valueOf(2),
                "/reports/tables/behind?year=2023&figure=penalties.all&body=FJ"));
        assertThat(table.total().get(place)).isEqualTo(new Cell("5", BigDecimal.valueOf(5),
                "/reports/tables/behind?year=2023&figure=penalties.all"));
        assertThat(report.parts().get(1).table().total()).isNull();
    }

    @Test
    void one_body_alone_has_its_row_and_no_sum() {
        Table table = report(Map.of("penalties.all", 2), DeliveredFigures.of("FJ", Map.of("penalties.all", 2))).parts().get(0).table();
        assertThat(table.rows()).singleElement().satisfies(row -> assertThat(row.get(0).text()).isEqualTo("泸县福集镇人民政府"));
        assertThat(table.total()).isNull();
        assertThat(report(Map.of()).parts().get(0).table().rows().get(0).get(0).text()).isEqualTo("泸县综合行政执法局");
    }

    @Test
    void staff_that_was_never_entered_is_not_told_as_none() {
        assertThat(cell(report(Map.of()), "staff", "staff.posts").text()).isEqualTo("—");
        Entry entry = new Entry(1, "staff", LocalDate.of(2023, 12, 31), Map.of("posts", "62", "certified", "60"), "n", null, null);
        Report report = DeliveredFigures.tables().of(DeliveredFigures.year(Map.of("staff.posts", 62, "staff.certified", 60), List.of(entry)));
        assertThat(cell(report, "staff", "staff.posts").text()).isEqualTo("62");
        assertThat(cell(report, "staff", "staff.rate").text()).isEqualTo("96.8%");
    }

    @Test
    void a_year_that_is_over_is_counted_up_to_its_end_and_one_that_is_not_up_to_this_morning() {
        assertThat(report(Map.of()).made()).isEqualTo(LocalDateTime.of(2024, 1, 1, 0, 0));
        assertThat(DeliveredFigures.tables().of(new Year(2024, DeliveredFigures.year(Map.of(), List.of()).values(), List.of(), List.of()))
                .made())
                .isEqualTo(LocalDateTime.of(2024, 1, 15, 0, 0));
    }

    private static String origin(Part part) {
        return part.table().rows().get(0).get(part.table().columns().stream().map(Column::key).toList().indexOf("origin")).text();
    }

    private static Cell cell(Report report, String part, String column) {
        Part found = report.parts().stream().filter(one -> one.key().equals(part)).findFirst().orElseThrow();
        return found.table().rows().get(0).get(found.table().columns().stream().map(Column::key).toList().indexOf(column));
    }

    private static Report report(Map<String, Integer> values, Year.OfBody... bodies) {
        return DeliveredFigures.tables().of(DeliveredFigures.year(values, List.of(), bodies));
    }
}
