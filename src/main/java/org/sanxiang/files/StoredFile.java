package org.sanxiang.files;

import java.time.Instant;

/**
 * A file that is kept: where its content lies, and what it is called.
 *
 * @param hash    SHA-256 of the content, in hexadecimal digits
 * @param name    the last part of the name that the sender gave
 * @param type    media type by the content
 * @param takenAt when it became part of the record
 */
public record StoredFile(String hash, String name, String type, long size, Instant takenAt) {
}
