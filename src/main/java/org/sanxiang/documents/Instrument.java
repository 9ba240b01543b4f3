package org.sanxiang.documents;

import java.time.Instant;

/**
 * An instrument that was made: what it says is kept, and the version of the template by which it says it, so that it reads
 * and prints the same for ever.
 *
 * @param number       null for an instrument without a number
 * @param version      counts the instruments of this kind in the case
 * @param act          the act that made it
 * @param contentHash  SHA-256 of the instrument as it reads
 * @param contents     the values of its places, as JSON
 */
public record Instrument(long id, long caseId, String code, String title, String number, int version, String act,
                         String templateHash, String contents, String contentHash, String madeBy, Instant madeAt) {
}
