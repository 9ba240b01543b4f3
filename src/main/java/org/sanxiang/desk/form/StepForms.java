package org.sanxiang.desk.form;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sanxiang.cases.Admission;
import org.sanxiang.cases.Assignments;
import org.sanxiang.cases.CaseAccess;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Cases;
import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.SidePath;
import org.sanxiang.cases.Step;
import org.sanxiang.cases.StepAt;
import org.sanxiang.cases.Steps;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a step's form to whoever may take the step, and to nobody else. File and open steps are read as of one moment:
 * whoever is overtaken between the two would be told that the step is still to come.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class StepForms {

    /** A step's page with its form, and to whom the step may be given. */
    record Shown(StepPage page, List<FormField> fields, Handing handing) {
    }

    private final Steps steps;
    private final Admission admission;
    private final Cases cases;
    private final CaseAccess access;
    private final StepPages pages;
    private final FormFields fields;
    private final Assignments assignments;

    StepForms(Steps steps, Admission admission, Cases cases, CaseAccess access, StepPages pages, FormFields fields,
              Assignments assignments) {
        this.steps = steps;
        this.admission = admission;
        this.cases = cases;
        this.access = access;
        this.pages = pages;
        this.fields = fields;
        this.assignments = assignments;
    }

    /** @throws org.sanxiang.kernel.Rejection where there is no such step, or not for this person, or not now */
    Step<?> admit(StepAt at, Actor actor) {
        Step<?> step = steps.at(at.step(), at.entry());
        admission.show(at, actor);
        return step;
    }

    /** The form as the step first shows it. */
    Shown blank(StepAt at, Actor actor) {
        Step<?> step = admit(at, actor);
        return show(at, actor, step, new Stated(step.blank(at.caseId())), Map.of());
    }

    /** The form as somebody has filled it in, with what is wrong. */
    Shown again(StepAt at, Actor actor, Values typed, Map<String, String> problems) {
        return show(at, actor, steps.at(at.step(), at.entry()), typed, problems);
    }

    /** Whether the actor still sees the case, now that the step is done. */
    boolean maySee(long caseId, Actor actor) {
        return access.may(cases.findById(caseId).orElseThrow(), actor, "case.read");
    }

    private Shown show(StepAt at, Actor actor, Step<?> step, Values values, Map<String, String> problems) {
        OpenStep open = admission.show(at, actor);
        CaseFile file = cases.findById(at.caseId()).orElseThrow();
        StepPage page = pages.of(at, open, file, step);
        Set<String> idle = Reasons.idle(page, file, step, actor);
        List<FormField> asked = fields.of(at.name(), step.form(), Offered.by(step, file), values, problems).stream()
                .filter(field -> field.problem() != null || !idle.contains(field.path())).toList();
        return new Shown(page, asked, step instanceof SidePath<?> || !at.entry().isEmpty()
                ? Handing.NONE : Handing.of(open, file, actor, assignments));
    }
}
