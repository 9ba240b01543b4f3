package org.sanxiang.system.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Slows down guessing: after five wrong passwords an account waits five minutes. Kept in memory only. */
@Component
@Profile("!keycloak")
class FailedLogIns {

    private static final int ALLOWED = 5;
    private static final Duration WAIT = Duration.ofMinutes(5);
    private static final int REMEMBERED = 10_000;

    private record Failures(int count, Instant last) {
    }

    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Clock clock;

    FailedLogIns(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean mustWait(String account) {
        Failures failed = current(account);
        return failed.count >= ALLOWED;
    }

    @EventListener
    synchronized void failed(AuthenticationFailureBadCredentialsEvent event) {
        String account = name(event.getAuthentication().getName());
        failures.put(account, new Failures(current(account).count + 1, clock.instant()));
    }

    @EventListener
    synchronized void succeeded(AuthenticationSuccessEvent event) {
        failures.remove(name(event.getAuthentication().getName()));
    }

    private Failures current(String account) {
        Failures none = new Failures(0, clock.instant());
        Failures known = failures.getOrDefault(name(account), none);
        return known.last.plus(WAIT).isAfter(clock.instant()) ? known : none;
    }

    /** MySQL compares accounts without regard to case, so the count must not regard it either. */
    private static String name(String account) {
        return account.strip().toLowerCase(Locale.ROOT);
    }
}
