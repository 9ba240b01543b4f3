package org.sanxiang.documents.dossier;

/** A file that is listed in the dossier and not printed, and why. */
record Unprinted(Ready ready, Why why) {

    enum Why {
        RECORDING, NOT_PAPER, TOO_LONG, DAMAGED, PASSWORD, MISSING, CHANGED
    }
}
