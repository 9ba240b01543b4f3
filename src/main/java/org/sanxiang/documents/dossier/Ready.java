package org.sanxiang.documents.dossier;

/**
 * A file that is ready to be bound.
 *
 * @param hash SHA-256 as it was found, or as it was registered where the content was not read; in hexadecimal
 *             digits, empty where neither is known
 * @param size in bytes
 */
record Ready(PartFile file, String hash, long size, Prepared as) {
}
