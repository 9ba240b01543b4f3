package org.sanxiang.documents;

import java.time.Instant;

/**
 * A line of the register of numbers.
 *
 * @param caseName      number or, before the filing, party of the case that drew it
 * @param voidedAt      null while the number stands; the same for whoever voided it and why
 */
public record RegisteredNumber(long id, String body, String kind, String text, long caseId, String caseName, Instant drawnAt,
                               Instant voidedAt, String voidedBy, String voidedBecause) {

    public boolean isVoid() {
        return voidedAt != null;
    }
}
