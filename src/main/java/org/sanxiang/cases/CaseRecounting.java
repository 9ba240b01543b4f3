package org.sanxiang.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.sanxiang.cases.RunningClocks.Running;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.deadlines.WorkCalendar;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Recorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Counts the clocks of one case anew, and puts into its trail which dates moved, and why. */
@Component
class CaseRecounting {

    /** A date that moved; null while the clock stands. */
    record Moved(String clock, String subject, LocalDate from, LocalDate to) {
    }

    /** What the trail keeps. */
    record Recount(RecountReason reason, List<Moved> moved) {
    }

    private final RunningClocks clocks;
    private final List<KeptDates> kept;
    private final CaseFlow flow;
    private final Periods periods;
    private final ApplicationEventPublisher events;

    CaseRecounting(RunningClocks clocks, List<KeptDates> kept, CaseFlow flow, Periods periods,
                   ApplicationEventPublisher events) {
        this.clocks = clocks;
        this.kept = kept;
        this.flow = flow;
        this.periods = periods;
        this.events = events;
    }

    /** @return whether any date moved; timers move with them */
    boolean recount(long caseId, WorkCalendar before, RecountReason reason, Actor actor) {
        Map<String, Running> then = clocks.of(caseId, periods.in(before));
        kept.forEach(dates -> dates.countAnew(caseId));
        flow.stay("", caseId, actor);
        Map<String, Running> now = clocks.of(caseId, periods);
        List<Moved> moved = then.entrySet().stream().map(clock -> moved(clock.getValue(), now.get(clock.getKey())))
                .filter(clock -> !Objects.equals(clock.from(), clock.to())).toList();
        if (!moved.isEmpty()) {
            events.publishEvent(Recorded.of(actor, caseId, "", "recount", new Recount(reason, moved)));
        }
        return !moved.isEmpty();
    }

    private static Moved moved(Running then, Running now) {
        return new Moved(then.name(), then.subject(), then.due(), now == null ? null : now.due());
    }
}
