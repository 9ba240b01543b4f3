package org.sanxiang.desk.form;

import java.util.Map;

import org.sanxiang.desk.Words;
import org.sanxiang.cases.LatestAct;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.Refused;
import org.sanxiang.kernel.Rejection;
import org.sanxiang.kernel.Rule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the trail what was not taken; called outside of any transaction, after the act was rolled back. */
@Component
class Refusals {

    private final ApplicationEventPublisher events;
    private final Words words;
    private final LatestAct latest;

    Refusals(ApplicationEventPublisher events, Words words, LatestAct latest) {
        this.events = events;
        this.words = words;
        this.latest = latest;
    }

    /** @param caseId null where no case is open yet */
    void form(Actor actor, Long caseId, String step, Map<String, String> problems) {
        events.publishEvent(new Refused(actor, caseId, step, "FORM", problems));
    }

    /** @return the sentence that tells the actor why, and whoever was overtaken by what */
    String rejected(Actor actor, Long caseId, String step, Rejection rejection) {
        String reason = rejection.rule().map(Rule::id).orElse("conflict");
        events.publishEvent(new Refused(actor, caseId, step, reason, Map.of("sentence", words.of(rejection))));
        return words.of(rejection) + (rejection instanceof Conflict
                ? latest.of(caseId, actor).map(act -> words.of("conflict.latest", act)).orElse("") : "");
    }
}
