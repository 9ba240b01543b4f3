package org.sanxiang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/**
 * The year of the sample ledger, replayed once for all tests that only read it.
 *
 * @param folder of the data
 * @param said   by the replay
 */
public record ReplayedYear(Path folder, Terminal.Said said) {

    public static final Path LEDGER = Path.of("src/test/resources/ledger/luxian-2023.csv");
    /** The figures that were published of it. */
    public static final Path PUBLISHED = Path.of("src/test/resources/ledger/luxian-2023.expected.json");

    private static ReplayedYear one;

    public static synchronized ReplayedYear get() throws IOException, InterruptedException {
        if (one == null) {
            Path folder = Path.of("target/replayed-year");
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
            Path data = folder.resolve("data");
            one = new ReplayedYear(data, Terminal.type(folder, "replay", LEDGER.toString(), "--sanxiang.data=" + data));
        }
        return one;
    }

    /** The option by which a command works on it. */
    public String option() {
        return "--sanxiang.data=" + folder;
    }
}
