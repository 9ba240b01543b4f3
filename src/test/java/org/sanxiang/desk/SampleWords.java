package org.sanxiang.desk;

import java.time.Clock;
import java.util.Locale;

import org.springframework.context.support.StaticMessageSource;

/** Words for tests without messages: every key reads like itself. */
public final class SampleWords {

    private SampleWords() {
    }

    public static Words with(Clock clock) {
        StaticMessageSource messages = new StaticMessageSource();
        for (String type : new String[] {"LocalDate", "BigDecimal"}) {
            messages.addMessage("problem.unreadable." + type, Locale.getDefault(), "problem.unreadable." + type);
        }
        return new Words(messages, clock);
    }
}
