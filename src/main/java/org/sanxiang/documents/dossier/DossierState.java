package org.sanxiang.documents.dossier;

/** How far the dossier of a case has come. */
enum DossierState {
    NOT_BOUND, DRAFT, BOUND
}
