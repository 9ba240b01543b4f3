package org.sanxiang;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.sanxiang.reports.Bookkeeping;
import org.sanxiang.reports.Checked;
import org.sanxiang.reports.FactCheck;
import org.sanxiang.reports.Uncounted;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reports over the cases on file. */
@Command(name = "report", description = "reports over the cases on file",
        subcommands = {YearsCommand.Annual.class, YearsCommand.Tables.class, YearsCommand.Account.class, ManagersCommand.Throughput.class,
            ManagersCommand.Dashboard.class, ReportCommand.Rebuild.class, ReportCommand.Check.class})
final class ReportCommand {

    private static final int WRONG = 3;

    private ReportCommand() {
    }

    /** Derives everything that reports count anew: 0 where every case is counted, 3 where one could not be. */
    @Command(name = "rebuild", description = "derives the facts that reports count from the cases anew")
    static final class Rebuild implements Callable<Integer> {

        @Mixin
        private Offline offline;
        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            return offline.run(this::rebuild);
        }

        private int rebuild(ConfigurableApplicationContext context) {
            List<Uncounted> uncounted;
            try (Bar bar = new Bar(Offline.say(context, "reports.rebuilding"))) {
                uncounted = context.getBean(Bookkeeping.class).rebuild(bar);
            }
            tell(uncounted, context, spec);
            return uncounted.isEmpty() ? 0 : WRONG;
        }
    }

    /** Compares what reports count with what the cases say: 0 where both agree, 3 where they do not. */
    @Command(name = "check", description = "compares the facts that reports count with the cases, row by row")
    static final class Check implements Callable<Integer> {

        @Mixin
        private Offline offline;
        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            return offline.run(this::check);
        }

        private int check(ConfigurableApplicationContext context) {
            Checked checked;
            try (Bar bar = new Bar(Offline.say(context, "reports.checking"))) {
                checked = context.getBean(FactCheck.class).check(bar);
            }
            PrintWriter out = spec.commandLine().getOut();
            String none = Offline.say(context, "reports.none");
            checked.deviations().forEach(one -> out.println(Offline.say(context, "reports.deviation",
                    Long.toString(one.caseId()), one.table(), one.key(), Objects.requireNonNullElse(one.kept(), none),
                    Objects.requireNonNullElse(one.derived(), none))));
            tell(checked.uncounted(), context, spec);
            out.println(Offline.say(context, checked.isClean() ? "reports.agree" : "reports.differ",
                    checked.deviations().size(), checked.uncounted().size()));
            return checked.isClean() ? 0 : WRONG;
        }
    }

    private static void tell(List<Uncounted> uncounted, ConfigurableApplicationContext context, CommandSpec spec) {
        uncounted.forEach(one -> spec.commandLine().getOut().println(Offline.say(context, "reports.uncounted",
                Long.toString(one.caseId()), one.because())));
    }
}
