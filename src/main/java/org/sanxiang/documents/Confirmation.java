package org.sanxiang.documents;

import java.time.Instant;

/**
 * That somebody of the agency has confirmed an instrument with the own credentials: an internal confirmation (内部确认), no
 * electronic signature in the sense of the 电子签名法.
 *
 * @param certificate number of the officer certificate; empty where the person has none
 * @param contentHash SHA-256 of the instrument as it was confirmed
 */
record Confirmation(long instrumentId, long personId, String personName, String certificate, String contentHash,
                    Instant confirmedAt) {
}
