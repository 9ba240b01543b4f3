package org.sanxiang.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A file of a case: where its content lies, and what it is called.
 *
 * @param hash SHA-256 of the content, in hexadecimal digits
 * @param name the last part of the name that the sender gave
 * @param type media type by the content
 */
@Embeddable
record StoredFile(@Column(name = "file_hash") String hash, @Column(name = "file_name") String name,
                  @Column(name = "file_type") String type, @Column(name = "file_size") Long size) {
}
