package org.sanxiang.penalty;

/** How the handlers propose to handle a case after the investigation. */
enum ProposedHandling {
    PENALTY, NO_PENALTY, NOT_ESTABLISHED, TRANSFER;

    /** Whether the breach is established and this agency's to deal with, be it punished or not. */
    boolean isPunishable() {
        return this == PENALTY || this == NO_PENALTY;
    }
}
