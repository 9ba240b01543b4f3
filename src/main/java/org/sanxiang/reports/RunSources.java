package org.sanxiang.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.sanxiang.cases.EndedRuns;
import org.sanxiang.cases.Pauses;
import org.sanxiang.cases.Takings;
import org.sanxiang.cases.Takings.Taking;
import org.sanxiang.deadlines.CalendarInForce;
import org.sanxiang.deadlines.Pause;
import org.springframework.stereotype.Component;

/** Derives how long the ended processes and steps of cases took. */
@Component
class RunSources {

    /** What follows from the runs, and which processes are still remembered. */
    record Runs(List<Kept> rows, Set<ProcessKey> remembered) {
    }

    private record Turn(ProcessKey process, String step) {
    }

    private final EndedRuns runs;
    private final Takings takings;
    private final List<Pauses> procedures;
    private final CalendarInForce calendar;
    private final Clock clock;

    RunSources(EndedRuns runs, Takings takings, List<Pauses> procedures, CalendarInForce calendar, Clock clock) {
        this.runs = runs;
        this.takings = takings;
        this.procedures = procedures;
        this.calendar = calendar;
        this.clock = clock;
    }

    Runs of(Collection<Long> caseIds) {
        Map<Long, List<Pause>> pauses = pauses(caseIds);
        List<EndedRuns.Process> processes = runs.processes(caseIds);
        Map<ProcessKey, Integer> turns = new HashMap<>();
        List<Kept> rows = new ArrayList<>(processes.stream().filter(one -> one.ended() != null)
                .map(one -> fact(one, turns.merge(new ProcessKey(one.caseId(), one.started()), 1, Integer::sum),
                        pauses.getOrDefault(one.caseId(), List.of()))).toList());
        rows.addAll(steps(caseIds, pauses));
        return new Runs(rows, processes.stream().map(one -> new ProcessKey(one.caseId(), one.started()))
                .collect(Collectors.toCollection(HashSet::new)));
    }

    private Map<Long, List<Pause>> pauses(Collection<Long> caseIds) {
        Map<Long, List<Pause>> pauses = new HashMap<>();
        procedures.forEach(procedure -> pauses.putAll(procedure.of(caseIds)));
        return pauses;
    }

    private ProcessFact fact(EndedRuns.Process one, int turn, List<Pause> pauses) {
        Spell spell = spell(one.started(), one.ended());
        return new ProcessFact(one.caseId(), one.procedure(), one.started(), turn, one.ended(), one.completed(), spell.seconds(),
                spell.netSeconds(pauses), spell.workingDays(calendar.current()));
    }

    private List<StepFact> steps(Collection<Long> caseIds, Map<Long, List<Pause>> pauses) {
        Map<Long, List<Taking>> taken = takings.of(caseIds).stream().collect(Collectors.groupingBy(Taking::caseId));
        Map<Turn, Integer> turns = new HashMap<>();
        return runs.steps(caseIds).stream().map(one -> {
            ProcessKey process = new ProcessKey(one.caseId(), one.processStarted());
            int turn = turns.merge(new Turn(process, one.step()), 1, Integer::sum);
            return fact(one, turn, pauses.getOrDefault(one.caseId(), List.of()),
                    taken.getOrDefault(one.caseId(), List.of()).stream().filter(taking -> within(taking, one)).toList());
        }).toList();
    }

    /** The engine counts in thousandths of a second, the trail in millionths. */
    private static boolean within(Taking taking, EndedRuns.Step step) {
        Instant at = taking.at().truncatedTo(ChronoUnit.MILLIS);
        return taking.step().equals(step.step()) && !at.isBefore(step.started()) && !at.isAfter(step.ended());
    }

    private StepFact fact(EndedRuns.Step one, int turn, List<Pause> pauses, List<Taking> taken) {
        Spell spell = spell(one.started(), one.ended());
        Instant inHand = taken.stream().filter(taking -> taking.account() == null).map(Taking::at).findFirst()
                .orElse(one.started());
        return new StepFact(one.caseId(), one.step(), one.started(), one.ended(), one.processStarted(), turn,
                one.done() ? doer(one, taken) : null, one.done(), spell.seconds(), spell.netSeconds(pauses),
                spell(one.started(), inHand).seconds(), spell.workingDays(calendar.current()));
    }

    /** Whoever acted last at it; the engine does not remember whom it was told in the moment in which the step ended. */
    private static String doer(EndedRuns.Step one, List<Taking> taken) {
        return taken.stream().map(Taking::account).filter(Objects::nonNull).reduce((earlier, later) -> later)
                .orElse(one.account());
    }

    private Spell spell(Instant from, Instant until) {
        return new Spell(from, until, clock.getZone());
    }
}
