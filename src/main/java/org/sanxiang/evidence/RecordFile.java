package org.sanxiang.evidence;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.sanxiang.files.StoredFile;

/**
 * A file of a record.
 *
 * @param hash    SHA-256 of the content, in hexadecimal digits
 * @param type    media type by the content
 * @param size    in bytes
 * @param takenAt when it became part of the record
 */
@Embeddable
record RecordFile(@Column(name = "file_hash") String hash, @Column(name = "file_name") String name,
                  @Column(name = "file_type") String type, @Column(name = "file_size") long size,
                  @Column(name = "taken_at") Instant takenAt) {

    static RecordFile of(StoredFile file) {
        return new RecordFile(file.hash(), file.name(), file.type(), file.size(), file.takenAt());
    }

    StoredFile stored() {
        return new StoredFile(hash, name, type, size, takenAt);
    }
}
