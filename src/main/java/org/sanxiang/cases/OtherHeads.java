package org.sanxiang.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Rule;
import org.springframework.stereotype.Component;

/** The heads who decide about a recusal (行政处罚法 43). */
@Component
class OtherHeads {

    static final Rule TOGETHER = new Rule("PUN-43", "other-heads");

    private static final String RECUSAL = "recusal";

    private final Roster roster;
    private final HeadAuthority authority;

    OtherHeads(Roster roster, HeadAuthority authority) {
        this.roster = roster;
        this.authority = authority;
    }

    List<Choice> offered(CaseFile file) {
        return roster.offered(actor -> actor.isAgencyHead() && !file.isRecused(actor.personId()));
    }

    /**
     * About the principal head the others decide together; about anybody else the principal head, or whom the table of
     * authorisations allows.
     *
     * @return the names of the heads who decide beside the actor; null where one head decides alone
     * @throws org.sanxiang.kernel.NotAllowed where the decision is for the principal head
     * @throws org.sanxiang.kernel.Refusal where somebody named may not take part, or nobody is named who could
     */
    String demand(CaseFile file, RecusalDecisionForm form, Actor decider) {
        if (!isPrincipal(form.whom())) {
            authority.demand(RECUSAL, file, decider);
            return null;
        }
        HeadAuthority.AUTHORISED.demandOfPerson(decider.isAgencyHead());
        List<Actor> others = roster.all().filter(Actor::isAgencyHead).filter(head -> !file.isRecused(head.personId()))
                .filter(head -> head.personId() != form.whom() && head.personId() != decider.personId()).toList();
        Set<Long> named = form.otherHeads() == null ? Set.of() : Set.copyOf(form.otherHeads());
        List<Actor> present = others.stream().filter(head -> named.contains(head.personId())).toList();
        TOGETHER.demand(present.size() == named.size() && (others.isEmpty() || !present.isEmpty()));
        return present.stream().map(Actor::name).collect(Collectors.joining("、"));
    }

    private boolean isPrincipal(long personId) {
        return roster.all().anyMatch(actor -> actor.personId() == personId && actor.has(Role.PRINCIPAL_HEAD));
    }
}
