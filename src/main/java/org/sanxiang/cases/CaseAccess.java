package org.sanxiang.cases;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.NotAllowed;
import org.sanxiang.people.AccessTable;
import org.sanxiang.people.Scope;
import org.springframework.stereotype.Component;

/** Which cases a person may see, by the table of {@code config/access.csv}. */
@Component
public class CaseAccess {

    private final AccessTable table;
    private final Eligibility eligibility;
    private final OpenSteps openSteps;

    CaseAccess(AccessTable table, Eligibility eligibility, OpenSteps openSteps) {
        this.table = table;
        this.eligibility = eligibility;
        this.openSteps = openSteps;
    }

    /** @throws NotAllowed where the case is none that the actor may see */
    public void demand(CaseFile file, Actor actor, String right) {
        if (!may(file, actor, right)) {
            throw new NotAllowed("rejected.foreign-case");
        }
    }

    /** Own cases are those in which the person has a duty, or may take a step that is open now. */
    public boolean may(CaseFile file, Actor actor, String right) {
        Scope scope = table.scope(actor.roles(), right);
        return scope == Scope.ALL
                || scope == Scope.UNIT && file.unit().equals(actor.unit())
                || scope != Scope.NONE && isOwn(file, actor);
    }

    public Scope scope(Actor actor, String right) {
        return table.scope(actor.roles(), right);
    }

    private boolean isOwn(CaseFile file, Actor actor) {
        return file.involves(actor.personId())
                || openSteps.of(file.id()).stream().anyMatch(step -> eligibility.fits(step, file, actor));
    }
}
