package org.sanxiang;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What can be done without pages. Errors are one line and exit code 1. */
@Command(name = "java -jar sanxiang.jar", subcommands = {ReplayCommand.class, ReportCommand.class, AuditCommand.class})
final class Commands {

    static final int FAILED = 1;

    private Commands() {
    }

    static int run(String... args) {
        CommandLine line = new CommandLine(new Commands());
        line.setOut(writer(FileDescriptor.out)).setErr(writer(FileDescriptor.err));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println(Failure.sentence(failure));
            return FAILED;
        });
        line.setParameterExceptionHandler((wrong, rest) -> {
            wrong.getCommandLine().getErr().println(wrong.getMessage().lines().findFirst().orElse(""));
            return FAILED;
        });
        return line.execute(args);
    }

    /** In UTF-8 whatever the machine's language, as the log is. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
