package org.sanxiang.documents.dossier;

/**
 * The whole dossier in one volume, or its main volume (正卷) and its side volume (副卷), which the party does not see; and what came
 * after it was archived (补充卷).
 */
enum VolumeKind {
    WHOLE, MAIN, SIDE, SUPPLEMENT
}
