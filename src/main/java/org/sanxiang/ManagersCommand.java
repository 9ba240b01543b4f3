package org.sanxiang;

import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.sanxiang.reports.ReportFiles;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The managers' reports over a year, or from one day to another. */
final class ManagersCommand {

    /** Over which time. */
    static final class Time {

        @Option(names = "--year", required = true, paramLabel = "YEAR")
        private int year;
        @ArgGroup(exclusive = false)
        private Days days;
    }

    /** From one day to another, both included. */
    static final class Days {

        @Option(names = "--from", required = true, paramLabel = "YYYY-MM-DD")
        private LocalDate from;
        @Option(names = "--to", required = true, paramLabel = "YYYY-MM-DD")
        private LocalDate to;
    }

    private ManagersCommand() {
    }

    /** What both have in common. */
    abstract static class Written implements Callable<Integer> {

        @ArgGroup(multiplicity = "1")
        private Time time;
        @Mixin
        private Target target;

        abstract String report();

        @Override
        public Integer call() {
            LocalDate from = time.days == null ? LocalDate.of(time.year, 1, 1) : time.days.from;
            LocalDate to = time.days == null ? LocalDate.of(time.year, 12, 31) : time.days.to;
            return target.write((context, form, file) ->
                    context.getBean(ReportFiles.class).write(report(), from, to, form, file));
        }
    }

    /** How long cases and their steps took. */
    @Command(name = "throughput", description = "how long cases and their steps took, and where time was lost")
    static final class Throughput extends Written {

        @Override
        String report() {
            return "throughput";
        }
    }

    /** What was done, beside the time before, by unit, matter, source, party and officer. */
    @Command(name = "dashboard", description = "what was done, beside the time before")
    static final class Dashboard extends Written {

        @Override
        String report() {
            return "dashboard";
        }
    }
}
