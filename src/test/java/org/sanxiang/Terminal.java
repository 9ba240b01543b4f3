package org.sanxiang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands as they are typed, each in a process of its own. */
public final class Terminal {

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** What a command said, and the code that it ended with. */
    public record Said(int code, String out, String err) {
    }

    private Terminal() {
    }

    /** @param folder where what is said is kept meanwhile */
    public static Said type(Path folder, String... command) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        List<String> line = new ArrayList<>(List.of(JAVA, "-Xmx512m", "-jar", "target/sanxiang.jar"));
        line.addAll(List.of(command));
        int code = new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Said(code, Files.readString(out), Files.readString(err));
    }
}
