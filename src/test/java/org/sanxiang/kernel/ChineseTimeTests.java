package org.sanxiang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The zone of the law is said in one place, and no code asks the machine for its own time. */
class ChineseTimeTests {

    private static final Pattern ANOTHER_CLOCK = Pattern.compile("\\b[A-Z]\\w+\\.now\\(\\)|systemDefault"
            + "|currentTimeMillis|new Date\\(\\)|Clock\\.system(UTC|DefaultZone)|getDefault\\(\\)");

    @Test
    void the_zone_is_named_in_one_place() {
        assertThat(sources(text -> text.contains("Asia/Shanghai"))).containsExactly("ChineseTime.java");
    }

    @Test
    void nothing_asks_the_machine_what_time_it_is() {
        assertThat(sources(text -> ANOTHER_CLOCK.matcher(text).find())).isEmpty();
    }

    private static List<String> sources(Predicate<String> wanted) {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).filter(file -> wanted.test(text(file)))
                    .map(file -> file.getFileName().toString()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
