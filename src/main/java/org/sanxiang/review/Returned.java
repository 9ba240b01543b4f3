package org.sanxiang.review;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/**
 * That a request was given back because materials were missing: from then on the time lies on the handlers.
 *
 * @param missing     the names of what is missing
 * @param sentAgainAt null while the handlers have it
 */
@Embeddable
record Returned(Instant returnedAt, String returnedBy, String missing, String because, Instant sentAgainAt) {

    boolean isOpen() {
        return sentAgainAt == null;
    }

    Returned sentAgain(Instant now) {
        return new Returned(returnedAt, returnedBy, missing, because, now);
    }
}
