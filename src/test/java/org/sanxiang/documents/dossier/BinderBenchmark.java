package org.sanxiang.documents.dossier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** How long a dossier takes, beside a plain merge of the same files, in a machine of its own with a heap of 256 MiB. */
@Tag("bench")
class BinderBenchmark {

    private static final String HEAP = "-Xmx256m";

    @TempDir
    Path folder;

    @Test
    void a_hundred_pages_with_forty_photographs_take_no_longer_than_five_seconds() throws Exception {
        assertThat(run(60, 40)).isLessThan(5_000);
    }

    @Test
    void three_hundred_photographs_do_not_fill_the_memory() throws Exception {
        assertThat(run(20, 300)).isPositive();
    }

    /** @return milliseconds that the dossier took */
    private long run(int pages, int photographs) throws Exception {
        Path told = folder.resolve("told");
        Process machine = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP,
                "-Dlogging.level.root=warn", "-cp", System.getProperty("java.class.path"), BindingRun.class.getName(), folder.toString(),
                Integer.toString(pages), Integer.toString(photographs))).redirectErrorStream(true).redirectOutput(told.toFile()).start();
        assertThat(machine.waitFor()).as(Files.readString(told)).isZero();
        List<String> lines = Files.readAllLines(told).stream().filter(line -> line.startsWith(BindingRun.MARK)).toList();
        lines.forEach(line -> System.out.println(line.substring(BindingRun.MARK.length())));
        return Long.parseLong(lines.get(lines.size() - 1).replaceAll(".*\\D", ""));
    }
}
