package org.sanxiang.cases;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.NotAllowed;
import org.springframework.stereotype.Component;

/**
 * Whether a person may do a step of a case: of its group, not recused, with no other duty that bars it. Asked at every door:
 * when a step is shown, claimed, assigned, passed on and done.
 */
@Component
class Entitlement {

    private final Eligibility eligibility;
    private final StepDuties duties;

    Entitlement(Eligibility eligibility, StepDuties duties) {
        this.eligibility = eligibility;
        this.duties = duties;
    }

    /** @throws NotAllowed where the person may not do the step, whoever holds it now */
    void demand(OpenStep step, CaseFile file, Actor actor) {
        demandGroup(step.role(), file, actor);
        duties.of(step.step()).ifPresent(duty -> file.demandSeparation(actor.personId(), duty));
    }

    /** @throws NotAllowed where the person is not of the group, whether the step is open or not */
    void demandGroup(String group, CaseFile file, Actor actor) {
        file.demandNotRecused(actor.personId());
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
}
