package org.sanxiang.system.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.sanxiang.kernel.CannotStart;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells why the application does not start in one line, without a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class OneLine implements SpringBootExceptionReporter {

    /** Name of the system property that leaves it to a command to say why it failed. */
    public static final String QUIET = "sanxiang.quiet";

    OneLine(ConfigurableApplicationContext context) {
        // the constructor that is looked for
    }

    @Override
    public boolean reportException(Throwable failure) {
        if (Boolean.getBoolean(QUIET)) {
            return true;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart) {
                console().println(cause.getMessage());
                return true;
            }
        }
        return false;
    }

    /** In UTF-8 whatever the machine's language, as the log is. */
    private static PrintStream console() {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    }
}
