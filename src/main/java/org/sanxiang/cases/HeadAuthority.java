package org.sanxiang.cases;

import java.util.List;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Rule;
import org.sanxiang.people.Authorisations;
import org.springframework.stereotype.Component;

/** Whether a head may give an approval: the principal head any, a deputy or a substitute what the table of authorisations says. */
@Component
class HeadAuthority {

    static final Rule AUTHORISED = Authorisations.AUTHORISED;

    private final Authorisations table;
    private final Stakes stakes;
    private final Roster roster;

    HeadAuthority(Authorisations table, Stakes stakes, Roster roster) {
        this.table = table;
        this.stakes = stakes;
        this.roster = roster;
    }

    /**
     * @param act a step, or a conclusion of it; a conclusion that the table does not list needs no more than its step
     * @throws org.sanxiang.kernel.NotAllowed where the approval is for the principal head
     */
    void demand(String act, CaseFile file, Capacity capacity) {
        boolean forHeads = capacity.actor().isAgencyHead() && (!act.contains(".") || table.lists(act));
        AUTHORISED.demandOfPerson(!forHeads || permits(act, file, capacity));
    }

    /** @throws org.sanxiang.kernel.NotAllowed where the person may give the approval in no capacity */
    void demand(String act, CaseFile file, Actor actor) {
        AUTHORISED.demandOfPerson(Capacity.in(file, actor).filter(capacity -> capacity.actor().isAgencyHead())
                .anyMatch(capacity -> permits(act, file, capacity)));
    }

    private boolean permits(String act, CaseFile file, Capacity capacity) {
        return capacity.actor().has(Role.PRINCIPAL_HEAD)
                ? capacity.standIn() == null || table.permitsSubstitute(act)
                : permitsDeputy(act, stakes.of(file.id())) || actsForRecusedHead(act, file);
    }

    private boolean permitsDeputy(String act, Stake stake) {
        return table.permitsDeputy(act, stake.amount(), stake.kinds());
    }

    /** Where the principal head is recused, the deputies do what a substitute could. */
    private boolean actsForRecusedHead(String act, CaseFile file) {
        List<Actor> principals = file.recusals().all().isEmpty() ? List.of()
                : roster.all().filter(actor -> actor.has(Role.PRINCIPAL_HEAD)).toList();
        return !principals.isEmpty() && table.permitsSubstitute(act)
                && principals.stream().allMatch(head -> file.isRecused(head.personId()));
    }
}
