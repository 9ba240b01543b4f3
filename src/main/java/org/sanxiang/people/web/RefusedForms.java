package org.sanxiang.people.web;

import java.util.Map;
import java.util.Optional;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Refused;
import org.sanxiang.kernel.Rule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shows a form again that a rule refuses, with the sentence and article above it, and has the refusal recorded. */
@Component
class RefusedForms {

    private final ApplicationEventPublisher events;
    private final MessageSource messages;

    RefusedForms(ApplicationEventPublisher events, MessageSource messages) {
        this.events = events;
        this.messages = messages;
    }

    /** Called outside of any transaction; empty where the act was done. */
    Optional<Refusal> attempt(Actor actor, Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            events.publishEvent(new Refused(actor, null, "", refusal.rule().map(Rule::id).orElse(""),
                    Map.of("sentence", sentence(refusal))));
            return Optional.of(refusal);
        }
    }

    /** What the page shows. */
    Map<String, String> told(Refusal refusal) {
        return Map.of("sentence", sentence(refusal), "article", refusal.rule().map(rule ->
                messages.getMessage(rule.articleKey(), null, "", LocaleContextHolder.getLocale())).orElse(""));
    }

    private String sentence(Refusal refusal) {
        return messages.getMessage(refusal, LocaleContextHolder.getLocale());
    }
}
