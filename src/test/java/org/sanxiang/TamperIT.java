package org.sanxiang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanxiang.audit.Tampering;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody with the database's own account changes, deletes, inserts, swaps or truncates one thing after another, in every
 * column of every protected table and in every file; each of them is found, and the untouched record is found clean.
 */
class TamperIT {

    /** Rows of the ledger that together touch most tables; the whole year where {@code -Dwhole-year} asks for it. */
    private static final List<Integer> ROWS = List.of(2, 7, 11, 20, 58);

    @TempDir
    Path folder;

    @Test
    void whatever_is_tampered_with_is_found_and_nothing_else() throws Exception {
        replay(System.getProperty("whole-year") == null ? someRows() : ReplayedYear.LEDGER);
        try (Tampering tampering = new Tampering(folder.resolve("data"))) {
            tampering.prepare();
            tampering.tamper();
            System.out.printf("%d things tampered with, %d not found; the untouched record verified %d times%n",
                    tampering.tried(), tampering.missed().size(), tampering.verifiedClean());
            assertThat(tampering.falseAlarms()).isEmpty();
            assertThat(tampering.missed()).isEmpty();
            assertThat(tampering.tried()).isGreaterThan(900);
        }
    }

    private void replay(Path ledger) throws IOException, InterruptedException {
        Terminal.Said said = Terminal.type(folder, "replay", ledger.toString(), "--sanxiang.data=" + folder.resolve("data"));
        assertThat(said.code()).as(said.toString()).isZero();
    }

    private Path someRows() throws IOException {
        List<String> lines = Files.readAllLines(ReplayedYear.LEDGER);
        return Files.write(folder.resolve("ledger.csv"), Stream.concat(Stream.of(0), ROWS.stream()).map(lines::get).toList());
    }
}
