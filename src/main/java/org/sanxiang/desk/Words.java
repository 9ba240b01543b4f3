package org.sanxiang.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How keys, moments and stated values read to people. */
@Component
public class Words {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final MessageSource messages;
    private final Clock clock;

    Words(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The message of the key; the key itself where nobody has written one, so that the lack is seen and nothing breaks. */
    public String of(String key, Object... details) {
        return messages.getMessage(key, details, key, LocaleContextHolder.getLocale());
    }

    public Optional<String> find(String key, Object... details) {
        return Optional.ofNullable(messages.getMessage(key, details, null, LocaleContextHolder.getLocale()));
    }

    public String of(MessageSourceResolvable sentence) {
        return messages.getMessage(sentence, LocaleContextHolder.getLocale());
    }

    /** Title of a step or of an entry of its work area, for example {@code investigate.evidence}. */
    public String step(String name) {
        return of("step." + name);
    }

    /** Who a step waits for, by the name that the model uses. */
    public String role(String role) {
        return of("role." + role);
    }

    public String minute(Instant moment) {
        return minute(LocalDateTime.ofInstant(moment, clock.getZone()));
    }

    public String minute(LocalDateTime moment) {
        return MINUTE.format(moment);
    }

    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
