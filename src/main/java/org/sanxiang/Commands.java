package org.sanxiang;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What can be done without pages. Errors are one line and exit code 1. */
@Command(name = "java -jar sanxiang.jar", subcommands = {ReplayCommand.class, ReportCommand.class, AuditCommand.class})
final class Commands {

    static final int FAILED = 1;
    /** A setting of the application, such as {@code --spring.profiles.active=mysql}; no option of a command has a dot but the data. */
    private static final Pattern SETTING = Pattern.compile("--(?!sanxiang\\.data=)(\\w[\\w-]*\\.[^=]+)=(.*)");

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
        return line.execute(Stream.of(args).filter(arg -> !set(arg)).toArray(String[]::new));
    }

    private static boolean set(String arg) {
        Matcher setting = SETTING.matcher(arg);
        if (!setting.matches()) {
            return false;
        }
        System.setProperty(setting.group(1), setting.group(2));
        return true;
    }

    /** In UTF-8 whatever the machine's language, as the log is. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
