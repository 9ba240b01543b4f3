package org.sanxiang.reports.tables;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the tables and the account say. */
@Component
class TableWords {

    private final MessageSource messages;

    TableWords(MessageSource messages) {
        this.messages = messages;
    }

    String word(String key, Object... details) {
        return messages.getMessage(key, details, Locale.SIMPLIFIED_CHINESE);
    }

    /** Of a figure by its key. */
    String title(String figure) {
        return word("year-figure." + figure);
    }

    /** How whatever has this subject is counted. */
    String note(String subject) {
        return messages.getMessage("tables.note." + subject, null, "", Locale.SIMPLIFIED_CHINESE);
    }
}
