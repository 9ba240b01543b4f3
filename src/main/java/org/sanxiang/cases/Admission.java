package org.sanxiang.cases;

import java.util.List;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.NotAllowed;
import org.sanxiang.kernel.Unknown;
import org.springframework.stereotype.Component;

/** Who may come to which step, asked in the same order for reading and for acting: known, allowed, open. */
@Component
public class Admission {

    private final Cases cases;
    private final CaseAccess access;
    private final Entitlement entitlement;
    private final Openings openings;

    Admission(Cases cases, CaseAccess access, Entitlement entitlement, Openings openings) {
        this.cases = cases;
        this.access = access;
        this.entitlement = entitlement;
        this.openings = openings;
    }

    /** The file, for reading: known to us, and to be seen by the actor. */
    public CaseFile read(long caseId, Actor actor) {
        CaseFile file = cases.findById(caseId).orElseThrow(() -> new Unknown("rejected.unknown-case"));
        access.demand(file, actor, "case.read");
        return file;
    }

    /** The open step, for showing its form or for claiming it. */
    public OpenStep show(StepAt at, Actor actor) {
        return admit(cases.findById(at.caseId()).orElseThrow(() -> new Unknown("rejected.unknown-case")), at, actor);
    }

    /** Whether the actor may take the step as it stands now: a page asks before it offers it. */
    public boolean admits(OpenStep step, CaseFile file, Actor actor) {
        try {
            access.demand(file, actor, "case.act");
            demand(step, file, actor);
            return true;
        } catch (NotAllowed not) {
            return false;
        }
    }

    /** The side paths that the actor may take now. */
    public List<String> sidePaths(CaseFile file, Actor actor) {
        return !access.may(file, actor, "case.act") ? List.of() : openings
                .asides(file, step -> entitlement.has(step, file, actor)).map(OpenStep::step).distinct().toList();
    }

    /**
     * The file, locked for an action at the step.
     *
     * @throws Conflict where the step is past, or the case has changed since the actor saw it
     */
    Entered enter(StepAt at, Actor actor) {
        CaseFile file = cases.lock(at.caseId()).orElseThrow(() -> new Unknown("rejected.unknown-case"));
        OpenStep step = admit(file, at, actor);
        demandUnchanged(file, at);
        if (step.role().equals(StepHolders.HANDLER)) {
            file.demandTwoHandlers();
        }
        return new Entered(file, step);
    }

    /** Of two who act on what they saw at the same time, the second has not seen what the first did. */
    private static void demandUnchanged(CaseFile file, StepAt at) {
        if (at.seen() != StepAt.UNSEEN && at.seen() != file.version()) {
            throw new Conflict("rejected.changed-since");
        }
    }

    /** The file and the step that waits in it, locked for giving the step to somebody, by a right to the case alone. */
    Entered lock(StepAt at, Actor actor, String right) {
        CaseFile file = cases.lock(at.caseId()).orElseThrow(() -> new Unknown("rejected.unknown-case"));
        access.demand(file, actor, right);
        OpenStep step = openings.demandWaiting(file, at);
        demandUnchanged(file, at);
        return new Entered(file, step);
    }

    /** In which capacity the actor does the step with this form; what it concludes may need more authority than the step. */
    Capacity capacity(Entered entered, Record form, Actor actor) {
        String act = form instanceof Opinionated opinion && opinion.conclusion() != null
                ? entered.step().step() + "." + opinion.conclusion().name().toLowerCase().replace('_', '-')
                : entered.step().step();
        return entitlement.demand(entered.step(), act, entered.file(), actor);
    }

    private OpenStep admit(CaseFile file, StepAt at, Actor actor) {
        access.demand(file, actor, "case.act");
        openings.group(at.step()).ifPresent(group -> entitlement.demandGroup(group, file, actor));
        OpenStep step = openings.demand(file, at);
        demand(step, file, actor);
        return step;
    }

    private void demand(OpenStep step, CaseFile file, Actor actor) {
        entitlement.demand(step, file, actor);
        if (step.assigneeId() != null && !step.isAssignedTo(actor.personId())) {
            throw new NotAllowed("rejected.taken-by", step.assigneeName());
        }
    }
}
