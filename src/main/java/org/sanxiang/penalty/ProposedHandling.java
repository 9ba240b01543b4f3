package org.sanxiang.penalty;

/** How the handlers propose to handle a case after the investigation. */
enum ProposedHandling {
    PENALTY, NO_PENALTY, NOT_ESTABLISHED, TRANSFER
}
