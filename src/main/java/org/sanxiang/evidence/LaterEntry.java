package org.sanxiang.evidence;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.OpenSteps;
import org.sanxiang.cases.SidePath;
import org.sanxiang.kernel.Actor;

/**
 * An entry of the work area {@code investigate} that may come due when the investigation is over: what is held must be dealt with,
 * extended or given back in its own time, however far the case has come.
 */
abstract class LaterEntry<F extends Record & WithFiles> implements SidePath<F> {

    private static final String AREA = "investigate";

    private final Entry<F> entry;
    private final String subject;
    private final OpenSteps openSteps;

    /** @param subject the field that names what the entry is about */
    LaterEntry(Entry<F> entry, String subject, OpenSteps openSteps) {
        this.entry = entry;
        this.subject = subject;
        this.openSteps = openSteps;
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

    /** From the filing to the closing. */
    @Override
    public final boolean isOpen(CaseFile file) {
        return file.filedOn() != null && file.closedOn() == null;
    }

    /** While the work area is open the entry is made there. */
    @Override
    public final boolean isOffered(CaseFile file) {
        return isOpen(file) && openSteps.find(file.id(), AREA).isEmpty() && !choices(file.id()).get(subject).isEmpty();
    }

    @Override
    public final String take(CaseFile file, F form, Actor actor) {
        return entry.take(file, form, actor);
    }
}
