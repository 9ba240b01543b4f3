package org.sanxiang.cases;

import java.time.Clock;
import java.util.Map;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.Recorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking an open step of one's group, and giving it back. */
@Service
public class Claims {

    private final Admission admission;
    private final OpenSteps openSteps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Claims(Admission admission, OpenSteps openSteps, ApplicationEventPublisher events, Clock clock) {
        this.admission = admission;
        this.openSteps = openSteps;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Conflict where the actor has taken it already */
    @Transactional
    public void claim(StepAt at, Actor actor) {
        Entered entered = admission.enter(at, actor);
        if (entered.step().assigneeId() != null) {
            throw new Conflict("rejected.taken-already");
        }
        openSteps.assign(entered.step(), actor.personId(), actor.name());
        entered.file().touch(clock.instant());
        events.publishEvent(new Recorded(actor, at.caseId(), at.step(), "claim", Map.of()));
    }

    /** @throws Conflict where nobody has taken it, or it was given back already */
    @Transactional
    public void giveBack(StepAt at, Actor actor) {
        Entered entered = admission.enter(at, actor);
        if (entered.step().assigneeId() == null) {
            throw new Conflict("rejected.given-back-already");
        }
        openSteps.assign(entered.step(), null, null);
        entered.file().touch(clock.instant());
        events.publishEvent(new Recorded(actor, at.caseId(), at.step(), "give-back", Map.of()));
    }
}
