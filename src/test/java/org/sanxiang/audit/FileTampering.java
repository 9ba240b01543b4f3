package org.sanxiang.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;

/** Changes, truncates, lengthens, deletes and swaps the files of cases. */
final class FileTampering {

    private final Path data;
    private final JdbcTemplate jdbc;
    private final Attempts attempts;

    FileTampering(Path data, JdbcTemplate jdbc, Attempts attempts) {
        this.data = data;
        this.jdbc = jdbc;
        this.attempts = attempts;
    }

    void tamper() {
        List<Path> files = jdbc.queryForList("select file_hash from record_file union select file_hash from dossier_volume", String.class)
                .stream().filter(hash -> hash.length() == 64).distinct()
                .map(hash -> data.resolve("files").resolve(hash.substring(0, 2)).resolve(hash)).toList();
        for (Path file : files) {
            byte[] content = read(file);
            byte[] changed = content.clone();
            changed[0] ^= 1;
            file(file, content, "change", () -> Files.write(file, changed));
            file(file, content, "truncate", () -> Files.write(file, new byte[0]));
            file(file, content, "lengthen", () -> Files.writeString(file, new String(content, StandardCharsets.UTF_8) + " "));
            file(file, content, "delete", () -> Files.delete(file));
            file(file, content, "swap", () -> Files.write(file, read(files.get(file.equals(files.get(0)) ? 1 : 0))));
        }
    }

    /** What is done to a file. */
    private interface FileAct {

        void run() throws IOException;
    }

    private void file(Path file, byte[] content, String what, FileAct act) {
        try {
            act.run();
            attempts.expectFound("file " + file.getFileName() + ": " + what);
            Files.write(file, content);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
