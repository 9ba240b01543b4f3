package org.sanxiang.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.sanxiang.kernel.Accessed;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.kernel.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what happens. An action stands in the chain of its case, in the action's own transaction; what was looked at
 * or refused has a chain a day, so that it has a place without a case and nobody holds up a case by being refused.
 */
@Component
class AuditTrail {

    private final Chains chains;
    private final Act.Clerk clerk;
    private final Clock clock;

    AuditTrail(Chains chains, Act.Clerk clerk, Clock clock) {
        this.chains = chains;
        this.clerk = clerk;
        this.clock = clock;
    }

    /** The entry is written before the action is committed: where it cannot be, or in no transaction, the action fails. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Recorded done) {
        Act.current(clerk).enter(Chains.of(done.caseId()), Entry.of(done, clock.instant()));
    }

    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(Accessed seen) {
        Instant at = clock.instant();
        chains.append("access:" + day(at), Entry.of(seen, at));
    }

    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(Refused refused) {
        Instant at = clock.instant();
        chains.append("refused:" + day(at), Entry.of(refused, at));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
