package org.sanxiang.desk.form;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sanxiang.cases.Admission;
import org.sanxiang.cases.Assignments;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Cases;
import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.SidePath;
import org.sanxiang.cases.Step;
import org.sanxiang.cases.StepAt;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** Puts together what the page of a step shows: the case, the fields, and to whom the step may be given. */
@Component
class ShownForms {

    /** A step's page with its form, and to whom the step may be given. */
    record Shown(StepPage page, List<FormField> fields, Handing handing) {
    }

    private final Admission admission;
    private final Cases cases;
    private final StepPages pages;
    private final FormFields fields;
    private final Assignments assignments;

    ShownForms(Admission admission, Cases cases, StepPages pages, FormFields fields, Assignments assignments) {
        this.admission = admission;
        this.cases = cases;
        this.pages = pages;
        this.fields = fields;
        this.assignments = assignments;
    }

    Shown show(StepAt at, Actor actor, Step<?> step, Values values, Map<String, String> problems) {
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
