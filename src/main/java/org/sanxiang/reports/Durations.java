package org.sanxiang.reports;

import java.time.Duration;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A length of time in words, in its two largest units. */
@Component
public class Durations {

    private final MessageSource messages;

    Durations(MessageSource messages) {
        this.messages = messages;
    }

    public String words(double seconds) {
        Duration length = Duration.ofSeconds(Math.round(seconds));
        if (length.toDays() > 0) {
            return words("days", length.toDays(), length.toHoursPart());
        }
        if (length.toHours() > 0) {
            return words("hours", length.toHours(), length.toMinutesPart());
        }
        return length.toMinutes() > 0 ? words("minutes", length.toMinutes(), 0) : words("moment", 0, 0);
    }

    private String words(String unit, long larger, int smaller) {
        String key = "reports.duration." + unit + (smaller == 0 ? "" : "-and-more");
        return messages.getMessage(key, new Object[] {Long.toString(larger), Integer.toString(smaller)},
                Locale.SIMPLIFIED_CHINESE);
    }
}
