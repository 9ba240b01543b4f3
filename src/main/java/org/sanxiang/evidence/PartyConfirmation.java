package org.sanxiang.evidence;

/** What the party said to what the officers put before it. */
enum PartyConfirmation {
    CONFIRMED, REFUSED, ABSENT, NOT_ASKED
}
