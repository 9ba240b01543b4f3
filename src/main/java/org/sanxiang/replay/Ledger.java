package org.sanxiang.replay;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.apache.commons.io.input.BOMInputStream;
import org.sanxiang.catalog.Matters;
import org.springframework.stereotype.Component;

/** Reads a ledger and checks every cell before anything is done with it. */
@Component
class Ledger {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true).setTrim(true).setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW).get();

    private final Cells cells;

    Ledger(Matters matters) {
        this.cells = new Cells(matters);
    }

    /** @throws NotALedger where the file cannot be read, a column is missing or a cell holds what it cannot hold */
    List<Row> read(Path file) {
        try (Reader text = new InputStreamReader(BOMInputStream.builder().setPath(file).get(),
                StandardCharsets.UTF_8.newDecoder()); CSVParser rows = FORMAT.parse(text)) {
            demandColumns(rows.getHeaderNames());
            return rows.stream().map(cells::row).toList();
        } catch (CharacterCodingException | UncheckedIOException | CSVException | IllegalArgumentException unreadable) {
            throw new NotALedger("ledger.unreadable", file, String.valueOf(unreadable.getMessage()));
        } catch (IOException missing) {
            throw new NotALedger(Files.exists(file) ? "ledger.not-opened" : "ledger.missing", file);
        }
    }

    private static void demandColumns(List<String> header) {
        for (Column column : Column.values()) {
            if (!header.contains(column.title())) {
                throw new NotALedger("ledger.column", column.title());
            }
        }
    }
}
