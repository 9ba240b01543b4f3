package org.sanxiang;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

import org.sanxiang.kernel.MovingClock;
import org.sanxiang.system.start.OneLine;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Option;

/** The application without pages and without timers of its own, for the length of one command. */
final class Offline {

    /**
     * No timer fires by itself, nothing but the command's own line is said, and the embedded database may gather what it
     * writes for half a second: a command that is broken off is given again.
     */
    private static final List<String> WITHOUT_PAGES = List.of("--camunda.bpm.job-execution.enabled=false",
            "--sanxiang.write-delay=500",
            "--logging.level.root=error", "--logging.level.org.sanxiang=error", "--logging.level.org.springframework.boot=off");

    @Option(names = "--sanxiang.data", paramLabel = "DIR",
            description = "folder of the embedded database, files and keys (default: data)")
    private String data;

    /** What a command says, in words. */
    static String say(ConfigurableApplicationContext context, String key, Object... details) {
        return context.getMessage(key, details, Locale.SIMPLIFIED_CHINESE);
    }

    int run(ToIntFunction<ConfigurableApplicationContext> command) {
        return run(context -> { }, command);
    }

    /** The whole application goes by this clock. */
    int run(MovingClock clock, ToIntFunction<ConfigurableApplicationContext> command) {
        return run((GenericApplicationContext context) ->
                context.registerBean("clock", MovingClock.class, () -> clock), command);
    }

    private int run(ApplicationContextInitializer<GenericApplicationContext> with,
                    ToIntFunction<ConfigurableApplicationContext> command) {
        System.setProperty(OneLine.QUIET, "true");
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Sanxiang.class)
                .web(WebApplicationType.NONE).initializers(Offline::leavePagesOut, with).logStartupInfo(false)
                .run(arguments())) {
            return command.applyAsInt(context);
        }
    }

    private static void leavePagesOut(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("withoutPages", new WithoutPages());
    }

    private String[] arguments() {
        List<String> arguments = new ArrayList<>(WITHOUT_PAGES);
        if (data != null) {
            arguments.add("--sanxiang.data=" + data);
        }
        return arguments.toArray(String[]::new);
    }
}
