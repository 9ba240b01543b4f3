package org.sanxiang.cases;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever came second what the first has done. */
@Component
public class LatestAct {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Cases cases;
    private final CaseAccess access;
    private final Timeline timeline;
    private final Wording wording;
    private final Clock clock;

    LatestAct(Cases cases, CaseAccess access, Timeline timeline, Wording wording, Clock clock) {
        this.cases = cases;
        this.access = access;
        this.timeline = timeline;
        this.wording = wording;
        this.clock = clock;
    }

    /** When, who and what; empty where the case is none that the actor may see. */
    @Transactional(readOnly = true)
    public Optional<String> of(long caseId, Actor actor) {
        return cases.findById(caseId).filter(file -> access.may(file, actor, "case.read"))
                .flatMap(file -> timeline.of(caseId, 0, 1).stream().findFirst()).map(this::told);
    }

    private String told(Timeline.Event event) {
        return MINUTE.format(event.at().atZone(clock.getZone())) + " " + wording.person(event.person()) + " · "
                + wording.action(event.action());
    }
}
