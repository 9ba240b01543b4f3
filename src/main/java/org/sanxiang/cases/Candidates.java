package org.sanxiang.cases;

import java.util.List;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.NotAllowed;
import org.springframework.stereotype.Component;

/** Who could do an open step, of all who are in office: those who receive it when it is assigned or passed on. */
@Component
class Candidates {

    private final Roster roster;
    private final Eligibility eligibility;
    private final Entitlement entitlement;

    Candidates(Roster roster, Eligibility eligibility, Entitlement entitlement) {
        this.roster = roster;
        this.eligibility = eligibility;
        this.entitlement = entitlement;
    }

    /** Those who do not hold it already. */
    List<Choice> offered(OpenStep step, CaseFile file) {
        return roster.offered(actor -> !step.isAssignedTo(actor.personId()) && entitlement.has(step, file, actor));
    }

    /** @throws NotAllowed where the person is not in office, not of the step's group, or barred from it */
    Actor demand(OpenStep step, CaseFile file, long personId) {
        Actor candidate = roster.all().filter(actor -> actor.personId() == personId).findFirst()
                .filter(actor -> file.isRecused(personId) || eligibility.fits(step, file, actor))
                .orElseThrow(() -> new NotAllowed("rejected.not-eligible"));
        entitlement.demand(step, file, candidate);
        return candidate;
    }
}
