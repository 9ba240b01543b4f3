package org.sanxiang.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entry in its place: the link of a chain, which speaks of the link before it.
 *
 * @param previous hash of the link before, or {@link #ORIGIN} for the first
 */
record Link(String chain, long sequence, String previous, Entry entry) {

    /** What the first link of a chain names as its predecessor. */
    static final String ORIGIN = "0".repeat(64);

    private static final String FORM = "sanxiang-trail-1";
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** SHA-256 over {@link #canonical()}, in hexadecimal digits. */
    String hash() {
        try {
            byte[] form = canonical().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(form));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Every field with its length in front, so that no two different links read the same. */
    String canonical() {
        Who who = entry.who();
        return Stream.of(FORM, chain, sequence, previous, entry.kind(), instant(entry.at()), who.personId(),
                        who.account(), who.name(), who.roles(), who.origin(), entry.caseId() == null ? "" : entry.caseId(),
                        entry.step(), entry.action(), entry.reason(), entry.changes())
                .map(Object::toString).map(field -> field.length() + ":" + field).collect(Collectors.joining());
    }

    private static String instant(Instant at) {
        return MICROSECONDS.format(at);
    }
}
