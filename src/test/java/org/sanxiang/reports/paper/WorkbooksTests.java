package org.sanxiang.reports.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report becomes in a workbook and for machines, and how its tables are ordered. */
class WorkbooksTests {

    private static final List<Column> COLUMNS = List.of(Column.text("name", "名称"), Column.number("days", "天数"));

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\")"})
    void no_text_is_ever_a_formula(String text) throws IOException {
        Row row = rows(report(new Table(COLUMNS, List.of(row(text, 3))))).get(4);
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(0)).isEqualTo(text);
        assertThat(row.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("3");
    }

    @Test
    void what_is_no_number_stands_as_a_text_and_the_total_stands_last() throws IOException {
        Table table = new Table(COLUMNS, List.of(List.of(Cell.text("a"), Cell.none()), row("b", 2))).withTotal(row("合计", 2));
        List<Row> rows = rows(report(table));
        assertThat(rows.get(4).getCellText(1)).isEqualTo("—");
        assertThat(rows.get(6).getCellText(0)).isEqualTo("合计");
    }

    @Test
    void machines_get_numbers_as_numbers_and_nothing_where_there_is_none() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonTexts().write(report(new Table(COLUMNS, List.of(row("a", 3), List.of(Cell.text("b"), Cell.none())))), out);
        JsonNode part = new ObjectMapper().readTree(out.toByteArray()).path("part");
        assertThat(part.at("/rows/0/days").isNumber()).isTrue();
        assertThat(part.at("/rows/1/days").isNull()).isTrue();
        assertThat(part.path("note").asText()).isEqualTo("口径");
    }

    @Test
    void a_table_is_ordered_by_its_numbers_and_the_total_keeps_its_place() {
        Table table = new Table(COLUMNS, List.of(row("a", 9), row("b", 10), row("c", 2))).withTotal(row("合计", 21));
        assertThat(names(table.sorted("days"))).containsExactly("c", "a", "b", "合计");
        assertThat(names(table.sorted("-days"))).containsExactly("b", "a", "c", "合计");
        assertThat(names(table.sorted("-name"))).containsExactly("c", "b", "a", "合计");
        assertThat(names(table.sorted("nothing"))).containsExactly("a", "b", "c", "合计");
    }

    @Test
    void the_longest_bar_is_whole_and_the_others_are_measured_by_it() {
        Table table = new Table(COLUMNS, List.of(row("a", 4), row("b", 1), row("c", 0))).withBars("days");
        assertThat(table.rows().stream().map(row -> table.hundredths(row.get(1)))).containsExactly(100, 25, 0);
    }

    private static List<String> names(Table table) {
        return table.allRows().stream().map(row -> row.get(0).text()).toList();
    }

    private static List<Cell> row(String name, long days) {
        return List.of(Cell.text(name), new Cell(days + " 天", BigDecimal.valueOf(days), null));
    }

    private static Report report(Table table) {
        return new Report("r", "报告", "时间", LocalDateTime.of(2023, 1, 1, 9, 0),
                List.of(new Part("part", "一部分：很长的名字/很长的名字*很长的名字?很长的名字[很长的名字]", "口径", table)));
    }

    private static List<Row> rows(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Workbooks().write(report, out);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getFirstSheet().read();
        }
    }
}
