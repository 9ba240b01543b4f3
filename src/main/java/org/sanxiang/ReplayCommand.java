package org.sanxiang;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.sanxiang.audit.Sealing;
import org.sanxiang.kernel.ChineseTime;
import org.sanxiang.kernel.MovingClock;
import org.sanxiang.replay.NotALedger;
import org.sanxiang.replay.Outcome;
import org.sanxiang.replay.Replay;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays a ledger of past cases: 0 where every row was lawful, 2 where rows were refused, 1 where nothing was done. */
@Command(name = "replay", description = "runs every row of a ledger through the steps of the procedure, in date order")
final class ReplayCommand implements Callable<Integer> {

    private static final int REFUSED = 2;

    @Parameters(paramLabel = "LEDGER.csv")
    private Path ledger;
    @Mixin
    private Offline offline;
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        MovingClock clock = new MovingClock(LocalDate.now(ChineseTime.ZONE));
        return offline.run(clock, context -> replay(context, clock));
    }

    private int replay(ConfigurableApplicationContext context, MovingClock clock) {
        try (Bar bar = new Bar(Offline.say(context, "replay.progress"))) {
            Outcome outcome = context.getBean(Replay.class).of(ledger, clock, bar);
            bar.close();
            context.getBean(Sealing.class).seal();
            return tell(context, outcome);
        } catch (NotALedger wrong) {
            spec.commandLine().getErr().println(context.getMessage(wrong, Locale.SIMPLIFIED_CHINESE));
            return Commands.FAILED;
        }
    }

    private int tell(ConfigurableApplicationContext context, Outcome outcome) {
        outcome.refusals().forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().println(Offline.say(context, "replay.summary", text(outcome.filed()), text(outcome.decided()),
                text(outcome.closed()), text(outcome.archived()), text(outcome.open()), text(outcome.refusals().size())));
        return outcome.refusals().isEmpty() ? 0 : REFUSED;
    }

    private static String text(long count) {
        return Long.toString(count);
    }
}
