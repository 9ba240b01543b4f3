package org.sanxiang.evidence;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.OpenSteps;

/**
 * An entry of the work area {@code investigate} that may come due when the investigation is over: what is held must be dealt with,
 * extended or given back in its own time, however far the case has come.
 */
abstract class LaterEntry<F extends Record & WithFiles> extends EntryBeside<F> {

    private static final String AREA = "investigate";

    private final String subject;
    private final OpenSteps openSteps;

    /** @param subject the field that names what the entry is about */
    LaterEntry(Entry<F> entry, String subject, OpenSteps openSteps) {
        super(entry);
        this.subject = subject;
        this.openSteps = openSteps;
    }

    /** While the work area is open the entry is made there. */
    @Override
    public final boolean isOffered(CaseFile file) {
        return isOpen(file) && openSteps.find(file.id(), AREA).isEmpty() && !choices(file.id()).get(subject).isEmpty();
    }
}
