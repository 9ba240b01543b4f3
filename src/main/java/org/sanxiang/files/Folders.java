package org.sanxiang.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/** What lies in a folder of the data folder. */
final class Folders {

    private Folders() {
    }

    /** Nothing where there is no such folder. */
    static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    /** Removes what was last written to before the moment. */
    static void removeOld(Path folder, Instant before) throws IOException {
        for (Path path : in(folder)) {
            if (Files.getLastModifiedTime(path).toInstant().isBefore(before)) {
                FileSystemUtils.deleteRecursively(path);
            }
        }
    }
}
