package org.sanxiang.reports.figures;

import java.time.LocalDateTime;

import org.sanxiang.reports.paper.Report;

/** A report that can be shown, printed, exported and asked for by machines. */
public interface Told {

    /** Its name in addresses; its title is the message {@code report.<key>}. */
    String key();

    /** As things stand now. */
    Report of(Scope scope, LocalDateTime now);
}
