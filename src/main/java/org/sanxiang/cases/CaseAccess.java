package org.sanxiang.cases;

import java.util.List;
import java.util.Set;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.NotAllowed;
import org.sanxiang.kernel.StandIn;
import org.sanxiang.people.AccessTable;
import org.sanxiang.people.Scope;
import org.springframework.stereotype.Component;

/** Which cases a person may see, by the table of {@code config/access.csv}. */
@Component
public class CaseAccess {

    private static final String ACT = "case.act";

    private final AccessTable table;
    private final Eligibility eligibility;
    private final OpenSteps openSteps;

    CaseAccess(AccessTable table, Eligibility eligibility, OpenSteps openSteps) {
        this.table = table;
        this.eligibility = eligibility;
        this.openSteps = openSteps;
    }

    /** @throws NotAllowed where the case is none that the actor may see, or where the actor is recused from it */
    public void demand(CaseFile file, Actor actor, String right) {
        if (!may(file, actor, right)) {
            file.demandNotRecused(actor.personId());
            throw new NotAllowed("rejected.foreign-case");
        }
    }

    /**
     * Own cases are those in which the person has a duty, or may take a step that is open now. To whoever is recused only
     * a role opens the case that looks at all cases and acts in none.
     */
    public boolean may(CaseFile file, Actor actor, String right) {
        if (file.isRecused(actor.personId())) {
            return looksOn(actor, right);
        }
        return Capacity.in(file, actor).map(Capacity::actor).anyMatch(capacity -> covers(file, capacity, right));
    }

    private boolean covers(CaseFile file, Actor actor, String right) {
        Scope scope = table.scope(actor.roles(), right);
        return scope == Scope.ALL
                || scope == Scope.UNIT && file.unit().equals(actor.unit())
                || scope != Scope.NONE && isOwn(file, actor);
    }

    /**
     * How far the right reaches, in each capacity of the actor, for lists that ask it of many cases at once; empty where it
     * reaches every case, even those from which the actor is recused.
     */
    public List<Reach> reaches(Actor actor, String right) {
        return looksOn(actor, right) ? List.of() : Capacity.all(actor).map(capacity ->
                new Reach(table.scope(capacity.actor().roles(), right), capacity.actor().unit(),
                        capacity.inPlaceOf().map(StandIn::delegatorId).orElse(null))).toList();
    }

    /** Whether the actor has the right for all cases by a role that acts in none, such as the auditor's. */
    private boolean looksOn(Actor actor, String right) {
        return actor.roles().stream().filter(role -> table.scope(Set.of(role), ACT) == Scope.NONE)
                .anyMatch(role -> table.scope(Set.of(role), right) == Scope.ALL);
    }

    private boolean isOwn(CaseFile file, Actor actor) {
        return file.involves(actor.personId())
                || openSteps.of(file.id()).stream().anyMatch(step -> eligibility.fits(step, file, actor));
    }
}
