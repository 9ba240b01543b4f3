package org.sanxiang;

import java.nio.file.Path;
import java.util.Locale;

import org.sanxiang.kernel.CannotStart;
import org.sanxiang.kernel.Unknown;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Into which file a report goes, and in which form. */
final class Target {

    /** How a report is written. */
    enum Form { json, xlsx, docx, pdf }

    /** Writes the report. */
    interface Writer {

        void write(ConfigurableApplicationContext context, String form, Path file);
    }

    @Option(names = "--format", defaultValue = "json", paramLabel = "json|xlsx|docx|pdf")
    private Form format;
    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out;
    @Mixin
    private Offline offline;

    int write(Writer writer) {
        return offline.run(context -> {
            try {
                writer.write(context, format.name(), out);
            } catch (Unknown unwritten) {
                throw new CannotStart(context.getMessage(unwritten, Locale.SIMPLIFIED_CHINESE) + " / not written: " + format);
            }
            return 0;
        });
    }
}
