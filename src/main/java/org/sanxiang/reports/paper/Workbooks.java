package org.sanxiang.reports.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** A report as a workbook with a sheet for each part; texts are written as texts, so that none is ever read as a formula. */
@Component
class Workbooks implements Writing {

    private static final int LONGEST_NAME = 31;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    private static final int FIRST_WIDE_SIGN = 0x2E80;
    private static final int HEAD = 3;

    @Override
    public Form form() {
        return Form.xlsx;
    }

    @Override
    public void write(Report report, OutputStream out) {
        try (Workbook book = new Workbook(out, "sanxiang", "1.0")) {
            for (int place = 0; place < report.parts().size(); place++) {
                write(report, report.parts().get(place), book.newWorksheet(name(report.parts().get(place), place)));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** No two sheets of a workbook may have the same name, none a sign that stands for something in addresses of cells. */
    private static String name(Part part, int place) {
        String name = (place + 1) + " " + part.title().replaceAll("[\\\\/*?:\\[\\]]", " ");
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    private static void write(Report report, Part part, Worksheet sheet) {
        sheet.value(0, 0, report.title() + " · " + part.title());
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, report.about());
        sheet.value(2, 0, part.note());
        List<Column> columns = part.table().columns();
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(HEAD, column, columns.get(column).title());
            sheet.style(HEAD, column).bold().horizontalAlignment(alignment(columns.get(column))).set();
            sheet.width(column, width(part.table(), column));
        }
        sheet.freezePane(0, HEAD + 1);
        int row = HEAD;
        for (List<Cell> cells : part.table().allRows()) {
            write(sheet, ++row, columns, cells);
        }
    }

    /** In signs of the workbook: as wide as the longest text, within reason. */
    private static int width(Table table, int column) {
        int widest = Stream.concat(Stream.of(table.columns().get(column).title()),
                table.allRows().stream().map(cells -> cells.get(column).text())).mapToInt(Workbooks::signs).max().orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, widest + 2));
    }

    /** A Chinese sign takes the room of two others. */
    private static int signs(String text) {
        return text.codePoints().map(sign -> sign < FIRST_WIDE_SIGN ? 1 : 2).sum();
    }

    private static void write(Worksheet sheet, int row, List<Column> columns, List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            if (columns.get(column).numeric() && cell.number() != null) {
                sheet.value(row, column, cell.number());
                sheet.style(row, column).format(format(cell)).set();
            } else {
                sheet.value(row, column, cell.text());
                sheet.style(row, column).wrapText(true).horizontalAlignment(alignment(columns.get(column))).set();
            }
        }
    }

    private static String alignment(Column column) {
        return column.numeric() ? "right" : "left";
    }

    /** A rate is kept in hundredths and says so; whole numbers are grouped as people read them. */
    private static String format(Cell cell) {
        if (cell.text().contains("%")) {
            return "0.0\"%\"";
        }
        return cell.number().stripTrailingZeros().scale() <= 0 ? "#,##0" : "General";
    }
}
