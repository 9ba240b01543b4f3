package org.sanxiang.people.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table that somebody sends, as texts: an Excel workbook (.xlsx), of which the first sheet counts, or comma-separated
 * values in UTF-8 or, as Chinese spreadsheets write them, in GB18030.
 *
 * @param lines those in which something stands, with the number that a spreadsheet shows
 */
public record Sheet(List<Line> lines) {

    /** A line; a column without a cell reads as empty. */
    public record Line(int number, List<String> cells) {

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private static final int MOST_LINES = 2_000;
    private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setTrim(true).get();
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @throws UnreadableSheet where it is no such table, or one of more than two thousand lines */
    public static Sheet read(byte[] content) {
        List<Line> lines = (Workbooks.isWorkbook(content) ? Workbooks.lines(content) : separated(content)).stream()
                .filter(line -> !line.isBlank()).toList();
        if (lines.size() > MOST_LINES) {
            throw new UnreadableSheet();
        }
        return new Sheet(lines);
    }

    /** The same as comma-separated values. */
    public String text() {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSV)) {
            for (Line line : lines) {
                printer.printRecord(line.cells());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static List<Line> separated(byte[] content) {
        String text = decode(content);
        if (text.chars().anyMatch(letter -> letter < ' ' && "\t\r\n".indexOf(letter) < 0)) {
            throw new UnreadableSheet();
        }
        try {
            return CSV.parse(new StringReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)).stream()
                    .map(row -> new Line((int) row.getRecordNumber(), row.toList())).toList();
        } catch (IOException | RuntimeException unreadable) {
            throw new UnreadableSheet(unreadable);
        }
    }

    private static String decode(byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException notUnicode) {
            try {
                return CHINESE.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            } catch (CharacterCodingException noText) {
                throw new UnreadableSheet(noText);
            }
        }
    }
}
