package org.sanxiang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/**
 * The year of the sample ledger, replayed once for all tests that work on it.
 *
 * @param folder of the data
 * @param said   by the replay
 */
public record ReplayedYear(Path folder, Terminal.Said said) {

    public static final Path LEDGER = Path.of("src/test/resources/ledger/luxian-2023.csv");
    /** The figures that were published of it. */
    public static final Path PUBLISHED = Path.of("src/test/resources/ledger/luxian-2023.expected.json");

    /** @param somewhere where a copy of the data is kept: only one process at a time may open a database */
    public static ReplayedYear in(Path somewhere) throws IOException, InterruptedException {
        Path made = Made.once("year", Terminal.JAR, ReplayedYear::replay);
        Path data = somewhere.resolve("year");
        FileSystemUtils.copyRecursively(made.resolve("data"), data);
        return new ReplayedYear(data, new Terminal.Said(Integer.parseInt(Files.readString(made.resolve("code.txt"))),
                Files.readString(made.resolve("out.txt")), Files.readString(made.resolve("err.txt"))));
    }

    private static void replay(Path folder) throws IOException, InterruptedException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Terminal.Said said = Terminal.type(folder, "replay", LEDGER.toString(), "--sanxiang.data=" + data);
        Files.writeString(folder.resolve("code.txt"), Integer.toString(said.code()));
    }

    /** The option by which a command works on it. */
    public String option() {
        return "--sanxiang.data=" + folder;
    }
}
