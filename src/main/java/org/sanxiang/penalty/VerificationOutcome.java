package org.sanxiang.penalty;

/** What the verification of a clue comes to. */
enum VerificationOutcome {
    FILE, NO_FILING, TRANSFER_BODY
}
