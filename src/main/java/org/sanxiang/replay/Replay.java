package org.sanxiang.replay;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.sanxiang.kernel.MovingClock;
import org.sanxiang.kernel.Progress;
import org.springframework.stereotype.Component;

/** Does all cases of a ledger again, together in date order; timers fire when they would have. */
@Component
public class Replay {

    /** An act of a case in its turn; the acts of a day are done row by row. */
    private record Cue(Act act, Performance performance) {
    }

    private final Ledger ledger;
    private final Scripts scripts;
    private final Stage stage;
    private final Results results;

    Replay(Ledger ledger, Scripts scripts, Stage stage, Results results) {
        this.ledger = ledger;
        this.scripts = scripts;
        this.stage = stage;
        this.results = results;
    }

    /**
     * Replays the ledger under the clock that the whole application goes by.
     *
     * @throws NotALedger where the file cannot be read as one; then nothing has been done
     */
    public Outcome of(Path file, MovingClock clock, Progress progress) {
        List<Row> rows = ledger.read(file);
        List<LocalDate> days = days(rows);
        if (days.isEmpty()) {
            return results.of(List.of());
        }
        LocalDate last = days.get(days.size() - 1);
        clock.set(days.get(0));
        scripts.between(days.get(0), last);
        List<Performance> performances = rows.stream().map(row -> new Performance(row, stage)).toList();
        List<Cue> cues = cues(performances, last);
        progress.total(cues.size());
        play(cues, clock, progress);
        stage.timers().moveOn(clock, MovingClock.morning(last));
        return results.of(performances);
    }

    private static List<LocalDate> days(List<Row> rows) {
        return rows.stream().flatMap(row -> Column.DAYS.stream().map(row::day)).filter(Objects::nonNull).sorted().toList();
    }

    private List<Cue> cues(List<Performance> performances, LocalDate last) {
        List<Cue> cues = new ArrayList<>();
        for (Performance performance : performances) {
            for (Act act : scripts.of(performance.row(), last)) {
                cues.add(new Cue(act, performance));
            }
        }
        // the sort is stable: within a day the order of the rows, and of the script, remains
        cues.sort(Comparator.comparing(cue -> cue.act().day()));
        return cues;
    }

    private void play(List<Cue> cues, MovingClock clock, Progress progress) {
        LocalDate today = null;
        for (Cue cue : cues) {
            if (!cue.act().day().equals(today)) {
                today = cue.act().day();
                stage.timers().moveOn(clock, MovingClock.morning(today));
            }
            cue.performance().perform(cue.act());
            progress.step();
        }
    }
}
