package org.sanxiang.cases;

import java.util.List;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.NotAllowed;
import org.sanxiang.kernel.Unknown;
import org.springframework.stereotype.Component;

/** Who may come to which step, asked in the same order for reading and for acting: known, allowed, open. */
@Component
public class Admission {

    private final Cases cases;
    private final CaseAccess access;
    private final Eligibility eligibility;
    private final StepDuties duties;
    private final Openings openings;

    Admission(Cases cases, CaseAccess access, Eligibility eligibility, StepDuties duties, Openings openings) {
        this.cases = cases;
        this.access = access;
        this.eligibility = eligibility;
        this.duties = duties;
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
        return openings.asides(file).filter(step -> eligibility.fits(step, file, actor)).map(OpenStep::step).toList();
    }

    /** The file, locked for an action at the step. */
    CaseFile enter(StepAt at, Actor actor) {
        CaseFile file = cases.lock(at.caseId()).orElseThrow(() -> new Unknown("rejected.unknown-case"));
        admit(file, at, actor);
        return file;
    }

    private OpenStep admit(CaseFile file, StepAt at, Actor actor) {
        access.demand(file, actor, "case.act");
        openings.group(at.step()).ifPresent(group -> demandGroup(eligibility.fits(group, file, actor)));
        OpenStep step = openings.demand(file, at);
        demand(step, file, actor);
        return step;
    }

    private void demand(OpenStep step, CaseFile file, Actor actor) {
        demandGroup(eligibility.fits(step, file, actor));
        duties.of(step.step()).ifPresent(duty -> file.demandSeparation(actor.personId(), duty));
        if (step.assigneeId() != null && !step.isAssignedTo(actor.personId())) {
            throw new NotAllowed("rejected.taken-by", step.assigneeName());
        }
    }

    private static void demandGroup(boolean fits) {
        if (!fits) {
            throw new NotAllowed("rejected.not-your-step");
        }
    }
}
