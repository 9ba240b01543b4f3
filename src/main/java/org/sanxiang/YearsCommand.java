package org.sanxiang;

import java.util.concurrent.Callable;

import org.sanxiang.reports.YearFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is reported of a year; of a closed year what was kept. */
final class YearsCommand {

    private YearsCommand() {
    }

    /** What they have in common. */
    abstract static class Written implements Callable<Integer> {

        @Option(names = "--year", required = true, paramLabel = "YEAR")
        private int year;
        @Mixin
        private Target target;

        abstract String paper();

        @Override
        public Integer call() {
            return target.write((context, form, file) ->
                    context.getBean(YearFiles.class).write(paper(), year, form, file));
        }
    }

    /** What the agency did in a year. */
    @Command(name = "annual", description = "what the agency did in a year")
    static final class Annual extends Written {

        @Override
        String paper() {
            return "annual";
        }
    }

    /** What the agency did in a year, in words. */
    @Command(name = "account", description = "the yearly account in words")
    static final class Account extends Written {

        @Override
        String paper() {
            return "account";
        }
    }

    /** The yearly enforcement statistics (表一至表五). */
    @Command(name = "tables", description = "the yearly enforcement statistics, tables one to five")
    static final class Tables extends Written {

        @Override
        String paper() {
            return "tables";
        }
    }
}
