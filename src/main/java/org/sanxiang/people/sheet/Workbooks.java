package org.sanxiang.people.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an Excel workbook. */
final class Workbooks {

    /** What the parts of a workbook may come to when unpacked. */
    private static final long MOST_BYTES = 50_000_000;

    private Workbooks() {
    }

    static boolean isWorkbook(byte[] content) {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K';
    }

    static List<Sheet.Line> lines(byte[] content) {
        try {
            demandModest(content);
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content));
                 Stream<Row> rows = book.getFirstSheet().openStream()) {
                return rows.map(row -> new Sheet.Line(row.getRowNum(), cells(row))).toList();
            }
        } catch (IOException | RuntimeException unreadable) {
            throw new UnreadableSheet(unreadable);
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getCellCount()).mapToObj(column -> text(row.getCell(column))).toList();
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getType() == CellType.NUMBER ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText().strip();
    }

    /** A small file may hold a vast one; what its parts claim to be is not believed. */
    private static void demandModest(byte[] content) throws IOException {
        Path file = Files.createTempFile("register", ".xlsx");
        try {
            Files.write(file, content);
            try (ZipFile parts = new ZipFile(file.toFile())) {
                long room = MOST_BYTES;
                for (ZipEntry part : Collections.list(parts.entries())) {
                    room -= size(parts, part, room);
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static long size(ZipFile parts, ZipEntry part, long room) throws IOException {
        try (InputStream unpacked = parts.getInputStream(part)) {
            long size = unpacked.skip(room + 1);
            if (size > room) {
                throw new UnreadableSheet();
            }
            return size;
        }
    }
}
