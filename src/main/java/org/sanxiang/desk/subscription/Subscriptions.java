package org.sanxiang.desk.subscription;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.FirstRow;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.kernel.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who may ask for whose due dates: whoever knows the secret that was given to the person last. */
@Repository
class Subscriptions {

    private static final int BYTES = 32;
    private static final Duration VALID = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final FirstRow firstRow;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom dice = new SecureRandom();

    Subscriptions(JdbcClient jdbc, FirstRow firstRow, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.firstRow = firstRow;
        this.events = events;
        this.clock = clock;
    }

    /** A new secret; the one before it opens nothing any more. It is told once and not kept. */
    @Transactional
    String renew(Actor actor) {
        byte[] random = new byte[BYTES];
        dice.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Timestamp now = Timestamp.from(clock.instant());
        firstRow.ensure("calendar_subscription", Map.of("person_id", actor.personId(), "token_hash", Sha256.of(token), "renewed_at", now));
        jdbc.sql("update calendar_subscription set token_hash = ?, renewed_at = ? where person_id = ?")
                .params(Sha256.of(token), now, actor.personId()).update();
        events.publishEvent(new Recorded(actor, null, "", "subscription.renew", Map.of()));
        return token;
    }

    @Transactional
    void end(Actor actor) {
        jdbc.sql("delete from calendar_subscription where person_id = ?").param(actor.personId()).update();
        events.publishEvent(new Recorded(actor, null, "", "subscription.end", Map.of()));
    }

    /** Empty where nobody has this secret, or it is too old. */
    Optional<Long> personOf(String token) {
        return jdbc.sql("select person_id from calendar_subscription where token_hash = ? and renewed_at > ?")
                .params(Sha256.of(token), Timestamp.from(clock.instant().minus(VALID))).query(Long.class).optional();
    }

    /** When the secret was given; empty where the person has none. */
    Optional<Instant> renewedAt(long personId) {
        return jdbc.sql("select renewed_at from calendar_subscription where person_id = ?").param(personId)
                .query(Timestamp.class).optional().map(Timestamp::toInstant);
    }
}
