package org.sanxiang.documents.dossier;

/**
 * The whole dossier in one volume, or its main volume (正卷) and its side volume (副卷), which the party does not see; what came
 * after it was archived (补充卷); and the file of the legal review (审核档案), which is no volume of a dossier but bound alike.
 */
enum VolumeKind {
    WHOLE, MAIN, SIDE, SUPPLEMENT, REVIEW
}
