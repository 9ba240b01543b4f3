package org.sanxiang.replay;

import org.sanxiang.kernel.Rejection;
import org.sanxiang.kernel.Rule;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import static java.util.Locale.SIMPLIFIED_CHINESE;

/** Tells in words why a row was refused. */
@Component
record Telling(MessageSource messages) {

    /** The rule's number; where no rule was broken, the kind of rejection. */
    static String id(Rejection rejection) {
        return rejection.rule().map(Rule::id).orElse(rejection.getClass().getSimpleName());
    }

    String sentence(Rejection rejection) {
        return messages.getMessage(rejection, SIMPLIFIED_CHINESE);
    }

    /** One line with the number of the row, the rule, its article and the sentence. */
    String line(Row row, Rejection rejection) {
        String article = rejection.rule().map(rule -> messages.getMessage(rule.articleKey(), null, SIMPLIFIED_CHINESE))
                .orElse("");
        return messages.getMessage("replay.refused",
                new Object[] {row.name(), id(rejection), article, sentence(rejection)}, SIMPLIFIED_CHINESE);
    }
}
