package org.sanxiang.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.sanxiang.files.StoredFile;
import org.sanxiang.kernel.Accessed;
import org.sanxiang.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells the trail who has looked at a file and who has taken it, before the first byte goes out. A film asks for itself in many
 * pieces: for half an hour they are one look of the same person.
 */
@Component
class FileAccess {

    private static final Duration ONE_LOOK = Duration.ofMinutes(30);
    private static final int MOST = 10_000;

    private record Look(long person, String origin, long caseId, String hash, String what) {
    }

    private final Map<Look, Instant> looks = new LinkedHashMap<>();
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FileAccess(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** @param range null where the whole file is asked for */
    void viewed(Actor actor, long caseId, StoredFile file, String range) {
        tell(actor, caseId, file, "view-file", range);
    }

    /** @param range null where the whole file is asked for */
    void taken(Actor actor, long caseId, StoredFile file, String range) {
        tell(actor, caseId, file, "file", range);
    }

    private void tell(Actor actor, long caseId, StoredFile file, String what, String range) {
        Look look = new Look(actor.personId(), actor.origin(), caseId, file.hash(), what);
        if (range == null || !isSame(look)) {
            events.publishEvent(new Accessed(actor, caseId, what, file.name() + " " + file.hash()));
            remember(look);
        }
    }

    private synchronized boolean isSame(Look look) {
        Instant begun = looks.get(look);
        return begun != null && clock.instant().isBefore(begun.plus(ONE_LOOK));
    }

    /** What is forgotten is told once more. */
    private synchronized void remember(Look look) {
        looks.remove(look);
        looks.put(look, clock.instant());
        if (looks.size() > MOST) {
            looks.remove(looks.keySet().iterator().next());
        }
    }
}
