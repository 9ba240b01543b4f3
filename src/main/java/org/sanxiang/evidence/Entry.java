package org.sanxiang.evidence;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Step;
import org.sanxiang.kernel.Actor;

/** An entry of the work area {@code investigate} (调查取证): it adds one record and leaves the step open. */
abstract class Entry<F extends Record & WithFiles> implements Step<F> {

    private static final String STEP = "investigate";

    private final String entry;
    private final Class<F> form;
    private final Holdings holdings;

    Entry(String entry, Class<F> form, Holdings holdings) {
        this.entry = entry;
        this.form = form;
        this.holdings = holdings;
    }

    /** @throws org.sanxiang.kernel.Refusal where the law does not let it be entered so */
    abstract CaseRecord record(long caseId, F form);

    Holdings holdings() {
        return holdings;
    }

    @Override
    public final String take(CaseFile file, F form, Actor actor) {
        holdings.enter(record(file.id(), form), form.files(), file.id(), actor);
        return null;
    }

    @Override
    public final String key() {
        return STEP;
    }

    @Override
    public final String entry() {
        return entry;
    }

    @Override
    public final Class<F> form() {
        return form;
    }
}
