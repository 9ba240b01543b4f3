package org.sanxiang.penalty;

/** The order of a dossier: main and side volume, or by time. */
enum DossierOrder {
    MAIN_AND_SIDE, CHRONOLOGICAL
}
