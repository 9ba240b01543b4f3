package org.sanxiang.reports.tables;

import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** What has changed since a year was closed, as somebody may read it. */
@Component
class ReadSupplements {

    private final YearClosing closing;
    private final RecusedFrom recused;

    ReadSupplements(YearClosing closing, RecusedFrom recused) {
        this.closing = closing;
        this.recused = recused;
    }

    Supplement of(int year, Actor actor) {
        return recused.shown(closing.supplement(year), actor);
    }
}
