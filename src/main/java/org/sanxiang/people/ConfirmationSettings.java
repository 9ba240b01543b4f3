package org.sanxiang.people;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanxiang.kernel.ConfigFiles;
import org.springframework.stereotype.Component;

/** How an internal confirmation (内部确认) guards against guessing and against delay, in {@code config/confirmation.csv}. */
@Component
public class ConfirmationSettings {

    private final Map<String, Integer> settings;

    public ConfirmationSettings(ConfigFiles config) {
        settings = config.table("confirmation.csv").stream()
                .collect(Collectors.toMap(row -> row.get("setting"), row -> Integer.valueOf(row.get("value"))));
    }

    /** How many wrong passwords in a row are let pass. */
    int attempts() {
        return settings.get("attempts");
    }

    /** How long somebody waits after as many. */
    Duration waiting() {
        return Duration.ofMinutes(settings.get("wait-minutes"));
    }

    /** How long a proof of the identity provider is good for. */
    public Duration proofLife() {
        return Duration.ofMinutes(settings.get("proof-minutes"));
    }
}
