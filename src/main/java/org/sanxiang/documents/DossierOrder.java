package org.sanxiang.documents;

/** The order of a dossier: main and side volume, or by time. */
public enum DossierOrder {
    MAIN_AND_SIDE, CHRONOLOGICAL
}
