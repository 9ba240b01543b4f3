package org.sanxiang.cases;

import java.time.Instant;
import java.util.List;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Recorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What an act leaves behind: the opinion, the instruments, and its entry in the trail, which speaks of both. */
@Component
class Traces {

    private final Opinions opinions;
    private final List<StepPapers> papers;
    private final ApplicationEventPublisher events;

    Traces(Opinions opinions, List<StepPapers> papers, ApplicationEventPublisher events) {
        this.opinions = opinions;
        this.papers = papers;
        this.events = events;
    }

    void leave(CaseFile file, StepAt at, Record form, Chosen chosen, Capacity capacity, Actor actor, Instant now) {
        if (form instanceof Opinionated opinion) {
            opinions.save(new Opinion(file.id(), at.step(), actor, opinion, now));
        }
        Recorded entry = chosen.named(Recorded.of(actor, file.id(), at.step(), at.name(), form)).with(capacity.stated());
        for (StepPapers made : papers) {
            entry = entry.with(made.make(file, at.name(), form, actor));
        }
        events.publishEvent(entry);
    }

    /** The same of the act that opens a case. */
    void begin(CaseFile file, String act, Record form, Chosen chosen, Actor actor) {
        events.publishEvent(chosen.named(Recorded.of(actor, file.id(), act, act, form)));
    }
}
