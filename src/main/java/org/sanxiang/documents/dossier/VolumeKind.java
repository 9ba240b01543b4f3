package org.sanxiang.documents.dossier;

/** The whole dossier in one volume, or its main volume (正卷) and its side volume (副卷), which the party does not see. */
enum VolumeKind {
    WHOLE, MAIN, SIDE
}
