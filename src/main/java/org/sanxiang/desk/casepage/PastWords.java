package org.sanxiang.desk.casepage;

import java.util.List;
import java.util.function.Predicate;

import org.sanxiang.cases.Timeline.Event;
import org.sanxiang.cases.Wording;
import org.sanxiang.desk.Words;
import org.sanxiang.desk.casepage.Past.Change;
import org.sanxiang.desk.casepage.Past.Entry;
import org.springframework.stereotype.Component;

/** Puts entries of a case's trail into words. */
@Component
class PastWords {

    private final Wording wording;
    private final Words words;

    PastWords(Wording wording, Words words) {
        this.wording = wording;
        this.words = words;
    }

    /** @param readable which of the stated fields the reader may see */
    Entry entry(Event event, Predicate<String> readable) {
        return new Entry(event.sequence(), words.minute(event.at()), wording.person(event.person()), event.origin(), what(event),
                changes(event, readable), event.hash());
    }

    /** What is done at a step is named like the step; taking it and giving it back need the step's name beside. */
    private String what(Event event) {
        String action = wording.action(event.action());
        boolean named = event.step() == null || event.step().isEmpty() || event.action().startsWith(event.step());
        return named ? action : words.of("timeline.at-step", action, words.step(event.step()));
    }

    private List<Change> changes(Event event, Predicate<String> readable) {
        return event.changes().entrySet().stream().map(change -> new Change(
                wording.label(event.action(), change.getKey()),
                readable.test(change.getKey()) ? wording.value(change.getValue()) : words.of("timeline.secret"))).toList();
    }
}
