package org.sanxiang.desk.form;

import java.util.Map;

import org.sanxiang.desk.Words;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the trail what was not taken; called outside of any transaction, after the act was rolled back. */
@Component
class Refusals {

    private final ApplicationEventPublisher events;
    private final Words words;

    Refusals(ApplicationEventPublisher events, Words words) {
        this.events = events;
        this.words = words;
    }

    /** @param caseId null where no case is open yet */
    void form(Actor actor, Long caseId, String step, Map<String, String> problems) {
        events.publishEvent(new Refused(actor, caseId, step, "FORM", problems));
    }

    void rule(Actor actor, Long caseId, String step, Refusal refusal) {
        String reason = refusal.rule().map(rule -> rule.id()).orElseThrow();
        events.publishEvent(new Refused(actor, caseId, step, reason, Map.of("sentence", words.of(refusal))));
    }
}
