package org.sanxiang.cases;

import java.util.List;
import java.util.Optional;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.NotAllowed;
import org.sanxiang.kernel.Rule;
import org.springframework.stereotype.Component;

/**
 * Whether a person may do a step of a case: of its group, not recused, with no other duty that bars it, and authorised.
 * Asked at every door: when a step is shown, claimed, assigned, passed on and done. Whoever stands in for another is held
 * apart by the own identity, and may not do what bars the other.
 */
@Component
class Entitlement {

    static final Rule DELEGATOR_RECUSED = new Rule("PUN-43", "delegator-recused");

    private final Eligibility eligibility;
    private final StepDuties duties;
    private final HeadAuthority authority;

    Entitlement(Eligibility eligibility, StepDuties duties, HeadAuthority authority) {
        this.eligibility = eligibility;
        this.duties = duties;
        this.authority = authority;
    }

    /**
     * @return in which capacity the person does the step
     * @throws NotAllowed where the person may not do it, whoever holds it now
     */
    Capacity demand(OpenStep step, CaseFile file, Actor actor) {
        return demand(step, step.step(), file, actor);
    }

    /** @param act the step, or the conclusion that the person reaches at it, which may need more authority */
    Capacity demand(OpenStep step, String act, CaseFile file, Actor actor) {
        demandGroup(step.role(), file, actor);
        Optional<Duty> duty = duties.of(step.step());
        duty.ifPresent(wanted -> file.demandSeparation(actor.personId(), wanted));
        NotAllowed objection = null;
        for (Capacity capacity : eligibility.capacities(step.role(), file, actor)) {
            try {
                demandOf(capacity, List.of(step.step(), act), duty, file);
                return capacity;
            } catch (NotAllowed not) {
                objection = objection == null ? not : objection;
            }
        }
        throw objection;
    }

    /** @throws NotAllowed where the person is not of the group, whether the step is open or not */
    void demandGroup(String group, CaseFile file, Actor actor) {
        file.demandNotRecused(actor.personId());
        actor.standIns().stream().filter(other -> file.isRecused(other.delegatorId())).findFirst().ifPresent(other ->
                DELEGATOR_RECUSED.demandOfPerson(eligibility.fits(group, file, actor), other.delegatorName()));
        if (!eligibility.fits(group, file, actor)) {
            throw new NotAllowed("rejected.not-your-step");
        }
    }

    boolean has(OpenStep step, CaseFile file, Actor actor) {
        try {
            demand(step, file, actor);
            return true;
        } catch (NotAllowed not) {
            return false;
        }
    }

    private void demandOf(Capacity capacity, List<String> acts, Optional<Duty> duty, CaseFile file) {
        capacity.inPlaceOf().ifPresent(other ->
                duty.ifPresent(wanted -> file.demandSeparation(other.delegatorId(), wanted)));
        acts.forEach(act -> authority.demand(act, file, capacity));
    }
}
