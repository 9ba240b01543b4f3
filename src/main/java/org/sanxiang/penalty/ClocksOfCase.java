package org.sanxiang.penalty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sanxiang.cases.ProcessHistory.StepRun;
import org.sanxiang.cases.SideClock;
import org.sanxiang.cases.Stage;
import org.sanxiang.cases.StepClock;
import org.sanxiang.penalty.ClockOfCase.Kind;

/**
 * All clocks that a case has had so far, in the order of its life.
 *
 * @param review the clock of the last review; null where there was none
 * @param runs  the steps gone through, which say when something was done that the case itself does not date
 * @param sides the clocks that run beside the steps
 */
record ClocksOfCase(PenaltyCase c, CaseClocks clocks, StepClock review, List<StepRun> runs, List<SideClock> sides, ZoneId zone) {

    private static final Set<Stage> WITHOUT_DECISION = EnumSet.of(Stage.TRANSFERRED, Stage.TERMINATED);

    List<ClockOfCase> all() {
        List<ClockOfCase> all = new ArrayList<>();
        duty(all, clocks.verification(), endOf("verify"));
        sides.forEach(side -> all.add(new ClockOfCase(side.clock(), Kind.DUTY, side.subject(), start(side.endedOn()))));
        decision(all);
        right(all, clocks.right(Right.STATEMENT));
        right(all, clocks.right(Right.HEARING));
        duty(all, review, endOf("review"));
        duty(all, clocks.service(), firstAttempt());
        duty(all, clocks.publication(), endOf("publish"));
        duty(all, clocks.payment(), endOf("execute"));
        duty(all, clocks.transferApproval(), endOf("approve-transfer"));
        duty(all, clocks.handOver(), PenaltyCase.last(c.transfers) == null ? null : PenaltyCase.last(c.transfers).handedOverAt());
        duty(all, clocks.archiving(), start(c.file().archivedOn()));
        return all;
    }

    private void decision(List<ClockOfCase> all) {
        Decision decision = c.decisions().decision();
        boolean gone = decision == null && (c.terminated || WITHOUT_DECISION.contains(c.file().stage()));
        if (clocks.decision() != null) {
            all.add(new ClockOfCase(clocks.decision(), gone ? Kind.GONE : Kind.DUTY, "",
                    decision == null ? null : start(decision.approvedOn())));
        }
    }

    private static void duty(List<ClockOfCase> all, StepClock clock, LocalDateTime done) {
        if (clock != null) {
            all.add(ClockOfCase.duty(clock, done));
        }
    }

    private static void right(List<ClockOfCase> all, StepClock clock) {
        if (clock != null) {
            all.add(ClockOfCase.right(clock));
        }
    }

    private Optional<StepRun> run(String step) {
        return runs.stream().filter(run -> run.step().equals(step)).reduce((earlier, later) -> later);
    }

    /** Null while the step is open, or was never entered. */
    private LocalDateTime endOf(String step) {
        return run(step).map(StepRun::ended).map(end -> LocalDateTime.ofInstant(end, zone)).orElse(null);
    }

    private LocalDateTime firstAttempt() {
        return c.services.stream().map(ServiceAttempt::attemptedAt).min(Comparator.naturalOrder()).orElse(null);
    }

    private static LocalDateTime start(LocalDate day) {
        return day == null ? null : day.atStartOfDay();
    }
}
