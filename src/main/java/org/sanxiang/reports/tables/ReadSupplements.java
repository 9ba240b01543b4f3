package org.sanxiang.reports.tables;

import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** What has changed since a year was closed, as somebody may read it. */
@Component
class ReadSupplements {

    private final YearClosing closing;
    private final RecusedFrom recused;
    private final TableWords words;

    ReadSupplements(YearClosing closing, RecusedFrom recused, TableWords words) {
        this.closing = closing;
        this.recused = recused;
        this.words = words;
    }

    Supplement of(int year, Actor actor) {
        return closing.supplement(year).closed(recused.of(actor), words.word("list.recused"));
    }
}
