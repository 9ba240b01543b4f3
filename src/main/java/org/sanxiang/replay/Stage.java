package org.sanxiang.replay;

import java.util.Map;

import org.sanxiang.cases.OpenSteps;
import org.sanxiang.cases.Timers;
import org.sanxiang.kernel.Refused;
import org.sanxiang.kernel.Rejection;
import org.sanxiang.kernel.Rule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import static java.util.Locale.SIMPLIFIED_CHINESE;

/** What every case of a replay needs around it. */
@Component
record Stage(Player player, Timers timers, OpenSteps openSteps, ApplicationEventPublisher events,
             MessageSource messages) {

    /** A refusal leaves its entry here as it does at the pages. */
    void noteRefusal(Act act, long caseId, Rejection rejection) {
        String at = act.entry().isEmpty() ? act.step() : act.step() + "." + act.entry();
        events.publishEvent(new Refused(act.actor(), caseId == 0 ? null : caseId, at,
                rejection.rule().map(Rule::id).orElse(rejection.getClass().getSimpleName()),
                Map.of("sentence", sentence(rejection))));
    }

    /** The line that tells of a refused row: its number, the rule, the article and the sentence. */
    String line(Row row, Rejection rejection) {
        String id = rejection.rule().map(Rule::id).orElse(rejection.getClass().getSimpleName());
        String article = rejection.rule().map(rule -> messages.getMessage(rule.articleKey(), null, SIMPLIFIED_CHINESE))
                .orElse("");
        return messages.getMessage("replay.refused",
                new Object[] {row.name(), id, article, sentence(rejection)}, SIMPLIFIED_CHINESE);
    }

    private String sentence(Rejection rejection) {
        return messages.getMessage(rejection, SIMPLIFIED_CHINESE);
    }
}
