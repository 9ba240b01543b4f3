package org.sanxiang.desk.form;

import java.util.Map;

import org.sanxiang.cases.Admission;
import org.sanxiang.cases.CaseAccess;
import org.sanxiang.cases.Cases;
import org.sanxiang.cases.Step;
import org.sanxiang.cases.StepAt;
import org.sanxiang.cases.Steps;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.OneMoment;
import org.springframework.stereotype.Service;

/**
 * Shows a step's form to whoever may take the step, and to nobody else. File and open steps are read as of one moment:
 * whoever is overtaken between the two would be told that the step is still to come.
 */
@Service
class StepForms {

    private final Steps steps;
    private final Admission admission;
    private final Cases cases;
    private final CaseAccess access;
    private final ShownForms forms;
    private final OneMoment moment;

    StepForms(Steps steps, Admission admission, Cases cases, CaseAccess access, ShownForms forms, OneMoment moment) {
        this.steps = steps;
        this.admission = admission;
        this.cases = cases;
        this.access = access;
        this.forms = forms;
        this.moment = moment;
    }

    /** @throws org.sanxiang.kernel.Rejection where there is no such step, or not for this person, or not now */
    Step<?> admit(StepAt at, Actor actor) {
        return moment.of(() -> admitted(at, actor));
    }

    private Step<?> admitted(StepAt at, Actor actor) {
        Step<?> step = steps.at(at.step(), at.entry());
        admission.show(at, actor);
        return step;
    }

    /** The form as the step first shows it. */
    ShownForms.Shown blank(StepAt at, Actor actor) {
        return moment.of(() -> {
            Step<?> step = admitted(at, actor);
            return forms.show(at, actor, step, new Stated(step.blank(at.caseId())), Map.of());
        });
    }

    /** The form as somebody has filled it in, with what is wrong. */
    ShownForms.Shown again(StepAt at, Actor actor, Values typed, Map<String, String> problems) {
        return moment.of(() -> forms.show(at, actor, steps.at(at.step(), at.entry()), typed, problems));
    }

    /** Whether the actor still sees the case, now that the step is done. */
    boolean maySee(long caseId, Actor actor) {
        return moment.of(() -> access.may(cases.findById(caseId).orElseThrow(), actor, "case.read"));
    }
}
