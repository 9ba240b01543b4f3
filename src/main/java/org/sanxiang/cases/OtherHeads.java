package org.sanxiang.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Rule;
import org.springframework.stereotype.Component;

/** The heads who decide about the recusal of the principal head: the others together, never the person concerned. */
@Component
class OtherHeads {

    static final Rule TOGETHER = new Rule("PUN-43", "other-heads");

    private final Roster roster;

    OtherHeads(Roster roster) {
        this.roster = roster;
    }

    boolean isPrincipal(long personId) {
        return roster.all().anyMatch(actor -> actor.personId() == personId && actor.has(Role.PRINCIPAL_HEAD));
    }

    List<Choice> offered(CaseFile file) {
        return roster.offered(actor -> actor.isAgencyHead() && !file.isRecused(actor.personId()));
    }

    /**
     * @param named the heads who took part beside the one who decides; null where none was named
     * @return their names
     * @throws org.sanxiang.kernel.Refusal where somebody named may not take part, or nobody is named who could
     */
    String demand(CaseFile file, long whom, List<Long> named, Actor decider) {
        List<Actor> others = roster.all().filter(Actor::isAgencyHead).filter(head -> !file.isRecused(head.personId()))
                .filter(head -> head.personId() != whom && head.personId() != decider.personId()).toList();
        Set<Long> taking = named == null ? Set.of() : Set.copyOf(named);
        List<Actor> present = others.stream().filter(head -> taking.contains(head.personId())).toList();
        TOGETHER.demand(present.size() == taking.size() && (others.isEmpty() || !present.isEmpty()));
        return present.stream().map(Actor::name).collect(Collectors.joining("、"));
    }
}
