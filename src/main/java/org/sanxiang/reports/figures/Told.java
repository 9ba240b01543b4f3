package org.sanxiang.reports.figures;

import org.sanxiang.reports.paper.Report;

/** A report that can be shown, printed, exported and asked for by machines. */
public interface Told {

    /** Its name in addresses; its title is the message {@code report.<key>}. */
    String key();

    Report of(Scope scope);
}
