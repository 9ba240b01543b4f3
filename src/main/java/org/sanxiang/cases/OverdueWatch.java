package org.sanxiang.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Recorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts into the trail of a case that a clock of an open step or beside the steps is over, on the first day on which it is seen, and once. */
@Component
public class OverdueWatch {

    private final OverdueNotes notes;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OverdueWatch(OverdueNotes notes, Cases cases, ApplicationEventPublisher events,
                 PlatformTransactionManager transactions, Clock clock) {
        this.notes = notes;
        this.cases = cases;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Looks at every case, each in a transaction of its own; a second look on the same day finds nothing. */
    public void look() {
        notes.cases(LocalDateTime.now(clock)).forEach(caseId ->
                transaction.executeWithoutResult(status -> look(caseId)));
    }

    private void look(long caseId) {
        cases.lock(caseId);
        Map<String, Overdue> clocks = new LinkedHashMap<>();
        notes.clocks(caseId, LocalDateTime.now(clock)).forEach(over ->
                clocks.putIfAbsent(over.clock().period() + over.due(), over));
        clocks.values().forEach(this::note);
    }

    private void note(Overdue over) {
        notes.note(over, LocalDate.now(clock));
        Map<String, String> found = new LinkedHashMap<>();
        found.put("period", over.clock().name());
        found.put("due", over.due().toString());
        Superiors.of(over.role()).ifPresent(superior ->
                found.put("superior", "Superior." + superior.toUpperCase(Locale.ROOT).replace('-', '_')));
        events.publishEvent(new Recorded(Actor.TIMER, over.caseId(), over.step(), "overdue", found));
    }
}
