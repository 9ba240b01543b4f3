package org.sanxiang.people;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/** Slows down guessing at an open desk: after a number of wrong passwords a person waits. Kept in memory only. */
@Component
class WrongPasswords {

    private record Wrong(int count, Instant last) {
    }

    private final Map<Long, Wrong> wrong = new LinkedHashMap<>();
    private final ConfirmationSettings settings;
    private final Clock clock;

    WrongPasswords(ConfirmationSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    synchronized boolean mustWait(long personId) {
        return count(personId) >= settings.attempts();
    }

    synchronized void another(long personId) {
        wrong.put(personId, new Wrong(count(personId) + 1, clock.instant()));
    }

    synchronized void forget(long personId) {
        wrong.remove(personId);
    }

    private int count(long personId) {
        Wrong known = wrong.get(personId);
        return known != null && known.last.plus(settings.waiting()).isAfter(clock.instant()) ? known.count : 0;
    }
}
