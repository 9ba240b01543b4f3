package org.sanxiang;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.springframework.util.FileSystemUtils;

/** What the first of several test processes makes for all of them. */
public final class Made {

    private static final Path ALL = Path.of("target/made");

    /** Fills a folder. */
    public interface Maker {

        void fill(Path folder) throws IOException, InterruptedException;
    }

    private Made() {
    }

    /**
     * Whoever comes while another makes it waits.
     *
     * @param from a file; what was made before it was written is made anew
     * @return the folder, which nobody may change
     */
    public static synchronized Path once(String name, Path from, Maker maker) throws IOException, InterruptedException {
        Files.createDirectories(ALL);
        try (FileChannel guard = FileChannel.open(ALL.resolve(name + ".lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            guard.lock();
            Path folder = ALL.resolve(name);
            Path stamp = ALL.resolve(name + ".stamp");
            String age = Files.getLastModifiedTime(from).toString();
            if (!Files.exists(stamp) || !Files.readString(stamp).equals(age)) {
                FileSystemUtils.deleteRecursively(folder);
                maker.fill(Files.createDirectories(folder));
                Files.writeString(stamp, age);
            }
            return folder;
        }
    }
}
