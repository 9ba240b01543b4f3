package org.sanxiang.documents.dossier;

import java.time.Instant;

/**
 * A volume that is bound and kept.
 *
 * @param hash   SHA-256 of its file, in hexadecimal digits
 * @param size   in bytes
 * @param pages  that are numbered
 * @param sheets all of them
 */
record BoundVolume(VolumeKind kind, String hash, long size, int pages, int sheets, Instant boundAt) {
}
