package org.sanxiang.kernel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The tables and texts that a bureau edits: from its own configuration folder where the file is there, else as delivered. */
@Component
public class ConfigFiles {

    private static final CSVFormat TABLE = CSVFormat.RFC4180.builder()
            .setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).setTrim(true).get();

    private final Path folder;

    ConfigFiles(@Value("${sanxiang.config:config}") Path folder) {
        this.folder = folder;
    }

    /** @param name path inside the configuration folder, for example {@code calendar/2023.csv} */
    public boolean exists(String name) {
        return resource(name).exists();
    }

    /** All rows of a CSV table with one header line, in UTF-8. */
    public List<CSVRecord> table(String name) {
        try (Reader reader = new InputStreamReader(resource(name).getInputStream(), StandardCharsets.UTF_8)) {
            return TABLE.parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("config/" + name, unreadable);
        }
    }

    /** A text that a bureau edits, in UTF-8, as it stands. */
    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    public byte[] bytes(String name) {
        try {
            return resource(name).getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("config/" + name, unreadable);
        }
    }

    private Resource resource(String name) {
        Path own = folder.resolve(name);
        return Files.isRegularFile(own) ? new FileSystemResource(own) : new ClassPathResource("config/" + name);
    }
}
