package org.sanxiang.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * An entry in its place: the link of a chain, which speaks of the link before it.
 *
 * <p>The canonical form {@value #FORM} is these fields in this order, each with its length in UTF-16 characters and a colon
 * in front: form, chain, sequence, hash of the link before, kind, time (UTC, microseconds,
 * {@code 2023-03-01T16:00:00.123456Z}), number of the person, account, name, roles, origin, number of the case (empty where
 * there is none), step, action, reason, what was stated, how the record stood afterwards. It is all that the table has but
 * the hash itself, which is SHA-256 over the form in UTF-8, in hexadecimal digits. A form is never changed; another one gets
 * another name.
 *
 * @param previous hash of the link before, or {@link #ORIGIN} for the first
 */
record Link(String chain, long sequence, String previous, Entry entry) {

    /** What the first link of a chain names as its predecessor. */
    static final String ORIGIN = "0".repeat(64);
    static final String FORM = "sanxiang-trail-2";

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** SHA-256 over {@link #canonical()}, in hexadecimal digits. */
    String hash() {
        return Hash.of(canonical());
    }

    String canonical() {
        Who who = entry.who();
        return Hash.fields(FORM, chain, sequence, previous, entry.kind(), text(entry.at()), who.personId(), who.account(),
                who.name(), who.roles(), who.origin(), entry.caseId() == null ? "" : entry.caseId(), entry.step(),
                entry.action(), entry.reason(), entry.changes(), entry.records());
    }

    /** A moment as the canonical forms write it. */
    static String text(Instant at) {
        return MICROSECONDS.format(at);
    }
}
