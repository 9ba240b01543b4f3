package org.sanxiang.people;

import java.time.LocalDate;
import java.util.Collection;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Rule;
import org.springframework.stereotype.Component;

/** What a standing delegation must meet, and who may approve it. */
@Component
class DelegationRules {

    static final Rule ROLE_HELD = new Rule("DEL", "role-not-held");
    static final Rule DELEGABLE = new Rule("DEL", "role-not-delegable");
    static final Rule SUBSTITUTE = new Rule("DEL", "substitute-unfit");
    static final Rule PERIOD = new Rule("DEL", "period-wrong");
    static final Rule OVERLAP = new Rule("DEL", "overlap");
    static final Rule OWN_ONLY = new Rule("DEL", "own-only");
    static final Rule QUALIFIED = new Rule("PUN-58", "substitute-not-qualified");
    static final Rule OTHERS_APPROVE = new Rule("DEL", "others-approve");

    private static final String ACT = "delegation";

    private final DelegableRoles roles;
    private final Authorisations authorisations;

    DelegationRules(DelegableRoles roles, Authorisations authorisations) {
        this.roles = roles;
        this.authorisations = authorisations;
    }

    /** @param earlier the other delegations of the same person */
    void demandFit(DelegationForm form, Person delegator, Person substitute, Collection<Delegation> earlier,
                   LocalDate today) {
        DELEGABLE.demand(roles.has(form.role()));
        ROLE_HELD.demand(delegator.isActive() && delegator.has(form.role()), delegator.name());
        SUBSTITUTE.demand(substitute.isActive() && substitute.id() != delegator.id()
                && roles.fits(form.role(), substitute), substitute.name());
        QUALIFIED.demand(form.role() != Role.LEGAL_REVIEWER || substitute.mayReview(), substitute.name());
        PERIOD.demand(!form.toDay().isBefore(form.fromDay()) && !form.toDay().isBefore(today));
        OVERLAP.demand(earlier.stream().noneMatch(one -> one.role() == form.role()
                && one.overlaps(form.fromDay(), form.toDay())));
    }

    /** Everybody delegates the own role; a head who may approve it enters it for others, who cannot. */
    void demandMayEnter(long delegatorId, Actor actor) {
        OWN_ONLY.demandOfPerson(delegatorId == actor.personId() || mayApprove(actor));
    }

    /** Nobody approves what makes himself the substitute, nor the own absence, but for the principal head. */
    void demandMayApprove(Delegation delegation, Actor actor) {
        Authorisations.AUTHORISED.demandOfPerson(mayApprove(actor));
        OTHERS_APPROVE.demandOfPerson(delegation.substituteId() != actor.personId());
        OTHERS_APPROVE.demandOfPerson(actor.has(Role.PRINCIPAL_HEAD)
                || delegation.delegatorId() != actor.personId() && delegation.role() != Role.PRINCIPAL_HEAD);
    }

    boolean mayApprove(Actor actor) {
        return actor.has(Role.PRINCIPAL_HEAD)
                || actor.has(Role.DEPUTY_HEAD) && authorisations.permitsDeputy(ACT)
                || authorisations.permitsSubstitute(ACT)
                && actor.standIns().stream().anyMatch(other -> other.role() == Role.PRINCIPAL_HEAD);
    }
}
