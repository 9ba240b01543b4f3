package org.sanxiang.documents;

import org.sanxiang.cases.Admission;
import org.sanxiang.cases.StepAt;
import org.sanxiang.cases.WrittenForms;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Unknown;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Instruments as they would read, while the step that makes them is open; there is no form to fill in without pages. */
@Component
@ConditionalOnWebApplication
class Previews {

    /**
     * An instrument that is not made yet.
     *
     * @param gaps what people call the places that are still empty; empty where none is
     * @param back the form of the step
     */
    record Shown(String title, String html, String gaps, String back) {
    }

    private final Catalogue catalogue;
    private final Admission admission;
    private final WrittenForms forms;
    private final CaseKnowledge knowledge;
    private final Composer composer;

    Previews(Catalogue catalogue, Admission admission, WrittenForms forms, CaseKnowledge knowledge,
             Composer composer) {
        this.catalogue = catalogue;
        this.admission = admission;
        this.forms = forms;
        this.knowledge = knowledge;
        this.composer = composer;
    }

    /** @throws org.sanxiang.kernel.Conflict where the step is not open */
    @Transactional(readOnly = true)
    public Shown of(long caseId, String act, String code, Actor actor) {
        InstrumentKind kind = catalogue.find(code).filter(one -> one.isMadeBy(act))
                .orElseThrow(() -> new Unknown("rejected.unknown-preview"));
        String[] names = act.split("\\.", 2);
        StepAt at = new StepAt(caseId, names[0], names.length == 1 ? "" : names[1], 0);
        admission.show(at, actor);
        CaseKnowledge.Known known = knowledge.of(admission.read(caseId, actor), forms.of(at, actor));
        if (!kind.stated().isEmpty()) {
            known.foresee(kind.stated());
        }
        Object number = kind.takesNumber() ? known.value(kind.number()) : null;
        Composition composition = composer.compose(kind, known, number == null ? null : number.toString(), actor).composition();
        return new Shown(kind.title(), composition.html(), composer.names(composition.gaps()),
                "/cases/" + caseId + "/steps/" + act.replace('.', '/'));
    }
}
