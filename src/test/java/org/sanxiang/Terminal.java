package org.sanxiang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands as they are typed, each in a process of its own. */
public final class Terminal {

    static final Path JAR = Path.of("target/sanxiang.jar");
    /** For a process that ends soon; the optimising compiler would take longer than what it compiles. */
    private static final List<String> JAVA = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar");

    /** What a command said, and the code that it ended with. */
    public record Said(int code, String out, String err) {
    }

    private Terminal() {
    }

    /** @param folder where what is said is kept meanwhile */
    public static Said type(Path folder, String... command) throws IOException, InterruptedException {
        return run(folder, line(unpacked(), command));
    }

    /** The same, with the one file that is delivered. */
    public static Said typeAsDelivered(Path folder, String... command) throws IOException, InterruptedException {
        return run(folder, line(JAR, command));
    }

    /** A process of the application that is yet to be started. */
    public static ProcessBuilder application(String... arguments) throws IOException, InterruptedException {
        return new ProcessBuilder(line(unpacked(), arguments));
    }

    private static Said run(Path folder, List<String> line) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        int code = new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Said(code, Files.readString(out), Files.readString(err));
    }

    private static List<String> line(Path jar, String... arguments) {
        List<String> line = new ArrayList<>(JAVA);
        line.add(jar.toString());
        line.addAll(List.of(arguments));
        return line;
    }

    /** The delivered file, unpacked by its own tool which starts in two thirds of the time. */
    private static Path unpacked() throws IOException, InterruptedException {
        return Made.once("unpacked", JAR, folder -> {
            List<String> line = line(JAR, "extract", "--force", "--destination", folder.toString());
            line.add(1, "-Djarmode=tools");
            Path told = folder.resolveSibling("unpacked.txt");
            int code = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(told.toFile()).start().waitFor();
            if (code != 0) {
                throw new IllegalStateException(Files.readString(told));
            }
        }).resolve(JAR.getFileName());
    }
}
