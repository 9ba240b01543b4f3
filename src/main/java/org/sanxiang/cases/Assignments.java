package org.sanxiang.cases;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.NotAllowed;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.kernel.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Open steps go from hand to hand: a superior assigns them (指派), whoever holds one passes it on (转交). Whoever receives
 * one must be able to do it: of its group, not recused, with no other duty that bars it.
 */
@Service
public class Assignments {

    private static final String RIGHT = "case.assign";
    private static final String UNIT_HEAD = "unit-head";

    private final Admission admission;
    private final CaseAccess access;
    private final OpenSteps openSteps;
    private final Candidates candidates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assignments(Admission admission, CaseAccess access, OpenSteps openSteps, Candidates candidates,
                ApplicationEventPublisher events, Clock clock) {
        this.admission = admission;
        this.access = access;
        this.openSteps = openSteps;
        this.candidates = candidates;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A superior gives the step to somebody, whoever holds it now.
     *
     * @param reason null or blank where none was given
     * @throws NotAllowed where the actor is no superior here, or the person may not do the step
     * @throws Conflict where the person holds it already
     */
    @Transactional
    public void assign(StepAt at, long personId, String reason, Actor actor) {
        Entered entered = admission.lock(at, actor, RIGHT);
        if (!mayAssign(entered.step(), entered.file(), actor)) {
            throw new NotAllowed("rejected.not-to-assign");
        }
        hand("assign", entered, personId, reason, actor);
    }

    /**
     * Whoever holds the step gives it to a colleague.
     *
     * @param reason null or blank where none was given
     * @throws NotAllowed where the actor does not hold the step, or the colleague may not do it
     */
    @Transactional
    public void passOn(StepAt at, long personId, String reason, Actor actor) {
        Entered entered = admission.lock(at, actor, "case.act");
        if (!entered.step().isAssignedTo(actor.personId())) {
            throw new NotAllowed("rejected.not-yours-to-pass-on");
        }
        hand("pass-on", entered, personId, reason, actor);
    }

    /** To whom the actor may give the step; empty where the actor may not give it away. */
    public List<Choice> receivers(OpenStep step, CaseFile file, Actor actor) {
        return mayAssign(step, file, actor) || step.isAssignedTo(actor.personId())
                ? candidates.offered(step, file) : List.of();
    }

    /** Whether the actor gives the step as a superior, and not as the one who holds it. */
    public boolean mayAssign(OpenStep step, CaseFile file, Actor actor) {
        return access.may(file, actor, RIGHT) && Capacity.in(file, actor).map(Capacity::actor).anyMatch(capacity ->
                capacity.isAgencyHead() || capacity.has(Role.UNIT_HEAD) && capacity.unit().equals(file.unit())
                        && isOfUnit(step.role()));
    }

    /** The head of a unit assigns what the unit does: its people's steps and the own. */
    private static boolean isOfUnit(String group) {
        return group.equals(UNIT_HEAD) || Superiors.below(UNIT_HEAD).contains(group);
    }

    private void hand(String action, Entered entered, long personId, String reason, Actor actor) {
        OpenStep step = entered.step();
        if (step.isAssignedTo(personId)) {
            throw new Conflict("rejected.held-already", step.assigneeName());
        }
        Actor receiver = candidates.demand(step, entered.file(), personId);
        openSteps.assign(step, receiver.personId(), receiver.name());
        entered.file().touch(clock.instant());
        Map<String, String> stated = new LinkedHashMap<>();
        stated.put("receiver", receiver.personId() + " " + receiver.name());
        if (step.assigneeId() != null) {
            stated.put("formerHolder", step.assigneeId() + " " + step.assigneeName());
        }
        if (reason != null && !reason.isBlank()) {
            stated.put("reason", reason.strip());
        }
        events.publishEvent(new Recorded(actor, entered.file().id(), step.step(), action, stated));
    }
}
