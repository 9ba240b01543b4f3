package org.sanxiang;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.sanxiang.reports.AnnualReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports over the cases on file. */
@Command(name = "report", description = "reports over the cases on file", subcommands = ReportCommand.Annual.class)
final class ReportCommand {

    /** How a report is written. */
    enum Format { json }

    private ReportCommand() {
    }

    /** What the agency did in a year. */
    @Command(name = "annual", description = "what the agency did in a year")
    static final class Annual implements Callable<Integer> {

        @Option(names = "--year", required = true, paramLabel = "YEAR")
        private int year;
        @Option(names = "--format", defaultValue = "json", paramLabel = "json")
        private Format format;
        @Option(names = "--out", required = true, paramLabel = "FILE")
        private Path out;
        @Mixin
        private Offline offline;

        @Override
        public Integer call() {
            return offline.run(context -> {
                context.getBean(AnnualReports.class).write(year, out);
                return 0;
            });
        }
    }
}
