package org.sanxiang.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Unknown;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the standing delegations (离岗委托); every change is recorded. */
@Service
public class DelegationRegister {

    /** What the trail keeps of each change. */
    private record Told(String delegator, Role role, String substitute, LocalDate fromDay, LocalDate toDay, String reason) {
    }

    private final Delegations delegations;
    private final PeopleRegister people;
    private final DelegationRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DelegationRegister(Delegations delegations, PeopleRegister people, DelegationRules rules,
                       ApplicationEventPublisher events, Clock clock) {
        this.delegations = delegations;
        this.people = people;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Delegation> all() {
        return delegations.latestFirst();
    }

    /** Enters a delegation; what the principal head enters is approved with it. */
    @Transactional
    public void enter(DelegationForm form, Actor actor) {
        long delegatorId = form.delegator() == null ? actor.personId() : form.delegator();
        rules.demandMayEnter(delegatorId, actor);
        rules.demandFit(form, people.person(delegatorId), people.person(form.substitute()),
                delegations.findByDelegatorId(delegatorId), LocalDate.now(clock));
        Delegation delegation = new Delegation(delegatorId, form);
        if (actor.has(Role.PRINCIPAL_HEAD)) {
            rules.demandMayApprove(delegation, actor);
            delegation.approved(actor, clock.instant());
        }
        record(actor, "enter-delegation", delegations.save(delegation));
    }

    /** @throws Conflict where it is approved already, over, or ended */
    @Transactional
    public void approve(long id, Actor actor) {
        Delegation delegation = delegation(id);
        rules.demandMayApprove(delegation, actor);
        demandState(delegation.state(LocalDate.now(clock)) == Delegation.State.ASKED);
        delegation.approved(actor, clock.instant());
        record(actor, "approve-delegation", delegations.save(delegation));
    }

    /** Ends it at once: the delegator is back, or a head wants it so. */
    @Transactional
    public void end(long id, Actor actor) {
        Delegation delegation = delegation(id);
        rules.demandMayEnter(delegation.delegatorId(), actor);
        Delegation.State state = delegation.state(LocalDate.now(clock));
        demandState(state != Delegation.State.ENDED && state != Delegation.State.OVER);
        delegation.ended(clock.instant());
        record(actor, "end-delegation", delegations.save(delegation));
    }

    /** Whether the actor may approve delegations at all, for the page. */
    public boolean mayApprove(Actor actor) {
        return rules.mayApprove(actor);
    }

    private Delegation delegation(long id) {
        return delegations.findById(id).orElseThrow(() -> new Unknown("rejected.unknown-delegation"));
    }

    private static void demandState(boolean fits) {
        if (!fits) {
            throw new Conflict("rejected.delegation-past");
        }
    }

    private void record(Actor actor, String action, Delegation delegation) {
        events.publishEvent(Recorded.of(actor, null, "", action, new Told(named(delegation.delegatorId()),
                delegation.role(), named(delegation.substituteId()), delegation.fromDay(), delegation.toDay(),
                delegation.reason())));
    }

    private String named(long personId) {
        return personId + " " + people.person(personId).name();
    }
}
