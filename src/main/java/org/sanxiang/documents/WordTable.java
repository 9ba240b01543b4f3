package org.sanxiang.documents;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.w3c.dom.Element;

/** A table of an instrument in a Word file: cells over several columns or rows, narrow columns for what the rows are called. */
final class WordTable {

    /** Between the margins, in twentieths of a point. */
    private static final int WIDTH = 8845;
    /** 26 mm, as in print. */
    private static final int LABEL = 1474;

    private final XWPFTable table;
    private final int[] widths;
    /** How many rows below the present one each column is still taken by a cell that began above. */
    private final int[] taken;

    private WordTable(XWPFTable table, int[] widths) {
        this.table = table;
        this.widths = widths;
        this.taken = new int[widths.length];
    }

    static void add(XWPFDocument document, Element source) {
        List<Element> rows = new ArrayList<>();
        Markup.children(source).stream().filter(child -> !child.getTagName().equals("colgroup")).forEach(child ->
                rows.addAll(child.getTagName().equals("tr") ? List.of(child) : Markup.children(child)));
        int columns = rows.stream().mapToInt(WordTable::columns).max().orElse(1);
        XWPFTable table = document.createTable();
        table.removeRow(0);
        table.setStyleID("Form");
        table.setWidth(WIDTH);
        WordTable filled = new WordTable(table, widths(rows, columns));
        rows.forEach(filled::add);
        document.createParagraph().setStyle("Cell");
    }

    /** A column is narrow where the rows that have a cell of its own in each column name something there. */
    private static int[] widths(List<Element> rows, int columns) {
        Element whole = rows.stream().filter(row -> Markup.children(row).size() == columns).findFirst().orElse(null);
        boolean[] narrow = new boolean[columns];
        for (int place = 0; place < columns; place++) {
            narrow[place] = whole == null ? place == 0 : isLabel(Markup.children(whole).get(place));
        }
        int labels = 0;
        for (boolean one : narrow) {
            labels += one ? 1 : 0;
        }
        int[] widths = new int[columns];
        boolean mixed = labels > 0 && labels < columns;
        for (int place = 0; place < columns; place++) {
            widths[place] = !mixed ? WIDTH / columns : narrow[place] ? LABEL : (WIDTH - labels * LABEL) / (columns - labels);
        }
        return widths;
    }

    private void add(Element source) {
        XWPFTableRow row = table.createRow();
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        int column = continued(row, 0);
        for (Element cell : Markup.children(source)) {
            int span = number(cell, "colspan");
            int rows = number(cell, "rowspan");
            XWPFTableCell added = cell(row, column, span);
            if (rows > 1) {
                properties(added).addNewVMerge().setVal(STMerge.RESTART);
                Arrays.fill(taken, column, column + span, rows - 1);
            }
            write(added, cell);
            column = continued(row, column + span);
        }
    }

    /** Fills in what belongs to cells of rows above. */
    private int continued(XWPFTableRow row, int from) {
        int column = from;
        while (column < widths.length && taken[column] > 0) {
            properties(cell(row, column, 1)).addNewVMerge().setVal(STMerge.CONTINUE);
            taken[column]--;
            column++;
        }
        return column;
    }

    private XWPFTableCell cell(XWPFTableRow row, int column, int span) {
        XWPFTableCell cell = row.createCell();
        int width = Arrays.stream(widths, column, Math.min(widths.length, column + span)).sum();
        cell.setWidth(Integer.toString(width));
        if (span > 1) {
            properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        return cell;
    }

    private static void write(XWPFTableCell cell, Element source) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        boolean first = true;
        for (Markup.Line line : Markup.lines(source)) {
            paragraph = first ? paragraph : cell.addParagraph();
            paragraph.setStyle(isLabel(source) ? "Label" : line.signed() ? "CellSign" : "Cell");
            paragraph.createRun().setText(line.text());
            first = false;
        }
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    }

    private static boolean isLabel(Element cell) {
        return cell.getTagName().equals("th");
    }

    private static int columns(Element row) {
        return Markup.children(row).stream().mapToInt(cell -> number(cell, "colspan")).sum();
    }

    private static int number(Element cell, String attribute) {
        return cell.hasAttribute(attribute) ? Integer.parseInt(cell.getAttribute(attribute)) : 1;
    }
}
