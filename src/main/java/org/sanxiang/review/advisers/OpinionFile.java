package org.sanxiang.review.advisers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.sanxiang.files.StoredFile;

/**
 * 法律意见书: what an adviser wrote, as it was handed in.
 *
 * @param hash SHA-256 of the content, in hexadecimal digits
 * @param size in bytes
 */
@Embeddable
record OpinionFile(@Column(name = "file_hash") String hash, @Column(name = "file_name") String name,
                   @Column(name = "file_type") String type, @Column(name = "file_size") Long size) {

    static OpinionFile of(StoredFile file) {
        return new OpinionFile(file.hash(), file.name(), file.type(), file.size());
    }
}
