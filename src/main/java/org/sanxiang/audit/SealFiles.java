package org.sanxiang.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The seals outside the database: {@code seals/2023-03/seal-00000123.json} in the data folder. */
@Component
class SealFiles {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MONTH = "2023-03".length();

    private final Path folder;

    SealFiles(@Value("${sanxiang.data}") Path data) {
        this.folder = data.resolve("seals");
    }

    Path write(SealFile seal) {
        Path file = folder.resolve(seal.at().substring(0, MONTH)).resolve("seal-%08d.json".formatted(seal.number()));
        try {
            Files.createDirectories(file.getParent());
            Path written = Files.createTempFile(file.getParent(), "seal", ".part");
            Files.writeString(written, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(seal));
            return Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** All files of seals, in no order. */
    List<Path> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IOException where the file is no seal */
    static SealFile read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), SealFile.class);
    }
}
