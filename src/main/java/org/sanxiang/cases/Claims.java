package org.sanxiang.cases;

import java.util.Map;

import org.sanxiang.kernel.Actor;
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

    Claims(Admission admission, OpenSteps openSteps, ApplicationEventPublisher events) {
        this.admission = admission;
        this.openSteps = openSteps;
        this.events = events;
    }

    @Transactional
    public void claim(StepAt at, Actor actor) {
        admission.enter(at, actor);
        OpenStep step = admission.show(at, actor);
        openSteps.assign(step, actor.personId(), actor.name());
        events.publishEvent(new Recorded(actor, at.caseId(), at.step(), "claim", Map.of()));
    }

    @Transactional
    public void giveBack(StepAt at, Actor actor) {
        admission.enter(at, actor);
        OpenStep step = admission.show(at, actor);
        openSteps.assign(step, null, null);
        events.publishEvent(new Recorded(actor, at.caseId(), at.step(), "give-back", Map.of()));
    }
}
