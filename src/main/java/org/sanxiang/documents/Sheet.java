package org.sanxiang.documents;

import java.time.Instant;
import java.util.Map;

import org.sanxiang.kernel.Sha256;

/**
 * An instrument as it comes from its template, before it is kept.
 *
 * @param number   null where it has none, or none yet
 * @param values   what fills its places
 * @param contents the same as JSON, as it is kept
 */
record Sheet(InstrumentKind kind, Template template, String number, Map<String, Object> values, String contents,
             Composition composition, Instant moment) {

    /** SHA-256 of the instrument as it reads. */
    String hash() {
        return Sha256.of(composition.html());
    }
}
