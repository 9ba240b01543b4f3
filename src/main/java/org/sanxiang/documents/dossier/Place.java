package org.sanxiang.documents.dossier;

/**
 * Where a kind of part lies in a dossier.
 *
 * @param place the places of a volume follow each other by number; within one place parts follow by date
 * @param title what a part is called that brings no title of its own
 */
record Place(VolumeKind volume, int place, String title) {
}
