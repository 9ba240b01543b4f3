package org.sanxiang.reports.tables;

import org.sanxiang.kernel.Accessed;
import org.sanxiang.kernel.Actor;
import org.sanxiang.reports.paper.Form;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hands out what is reported of a year; who took it is recorded. */
@Component
class HandedOut {

    /**
     * A file.
     *
     * @param name as people call it, without what tells its form
     */
    record Paper(String name, byte[] content) {
    }

    private final YearClosing closing;
    private final TableWords words;
    private final ApplicationEventPublisher events;

    HandedOut(YearClosing closing, TableWords words, ApplicationEventPublisher events) {
        this.closing = closing;
        this.words = words;
        this.events = events;
    }

    /** @throws org.sanxiang.kernel.Unknown where there is no such file */
    Paper of(String paper, int year, Form form, Actor actor) {
        byte[] content = closing.paper(paper, year, form);
        String name = words.word("years.file", words.word("report." + paper), Integer.toString(year));
        events.publishEvent(new Accessed(actor, null, "report", name));
        return new Paper(name, content);
    }
}
