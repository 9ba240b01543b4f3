package org.sanxiang.penalty;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Cases;
import org.sanxiang.cases.StepTimers;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Recorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The periods in which the party may state its case and ask for a hearing; they are over with the end of their last day. */
@Component
class PartyPeriods implements StepTimers {

    private final PenaltyCases penaltyCases;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartyPeriods(PenaltyCases penaltyCases, Cases cases, ApplicationEventPublisher events, Clock clock) {
        this.penaltyCases = penaltyCases;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Instant elapses(long caseId, String step) {
        return penaltyCases.get(caseId).dialogue().openUntil().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    @Override
    public String elapsed(long caseId, String step) {
        CaseFile file = cases.lock(caseId).orElseThrow();
        Dialogue dialogue = penaltyCases.get(caseId).dialogue();
        dialogue.demandRightsOver(LocalDate.now(clock));
        file.touch(clock.instant());
        events.publishEvent(new Recorded(Actor.TIMER, caseId, step, "periods-over", Map.of()));
        return dialogue.outcome();
    }
}
