package org.sanxiang.evidence;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.SidePath;
import org.sanxiang.kernel.Actor;

/** An entry of the work area {@code investigate} that is made beside it too, from the filing to the closing of the case. */
abstract class EntryBeside<F extends Record & WithFiles> implements SidePath<F> {

    private final Entry<F> entry;

    EntryBeside(Entry<F> entry) {
        this.entry = entry;
    }

    @Override
    public final String key() {
        return entry.entry();
    }

    @Override
    public final String role() {
        return "handler";
    }

    @Override
    public final Class<F> form() {
        return entry.form();
    }

    @Override
    public final Map<String, List<Choice>> choices(long caseId) {
        return entry.choices(caseId);
    }

    @Override
    public final boolean isOpen(CaseFile file) {
        return file.filedOn() != null && file.closedOn() == null;
    }

    @Override
    public final String take(CaseFile file, F form, Actor actor) {
        return entry.take(file, form, actor);
    }
}
