package org.sanxiang.desk.form;

import org.sanxiang.cases.Step;
import org.sanxiang.cases.StepAt;
import org.sanxiang.cases.Steps;
import org.sanxiang.cases.WrittenForms;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** The drafts of forms, read as the forms that they are to become. */
@Component
class DraftedForms implements WrittenForms {

    private final Steps steps;
    private final Drafts drafts;
    private final FormBinder binder;

    DraftedForms(Steps steps, Drafts drafts, FormBinder binder) {
        this.steps = steps;
        this.drafts = drafts;
        this.binder = binder;
    }

    @Override
    public Record of(StepAt at, Actor actor) {
        return written(at, steps.at(at.step(), at.entry()), actor);
    }

    private <F extends Record> F written(StepAt at, Step<F> step, Actor actor) {
        return drafts.find(at, actor).map(draft -> binder.bind(step.form(), new Submission(draft.typed())).form())
                .orElseGet(() -> step.blank(at.caseId()));
    }
}
