package org.sanxiang.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/** SHA-256 of a content that is still growing. */
final class RunningHash {

    private static final int BUFFER = 1 << 18;

    private final MessageDigest digest = Hashes.sha256();
    private long length;

    /** That of the beginning of a file. */
    static RunningHash of(Path file, long length) throws IOException {
        RunningHash hash = new RunningHash();
        byte[] buffer = new byte[BUFFER];
        try (InputStream content = Files.newInputStream(file)) {
            while (hash.length < length) {
                int read = content.read(buffer, 0, (int) Math.min(BUFFER, length - hash.length));
                if (read < 0) {
                    throw new EOFException(file.toString());
                }
                hash.add(buffer, read);
            }
        }
        return hash;
    }

    void add(byte[] buffer, int count) {
        digest.update(buffer, 0, count);
        length += count;
    }

    long length() {
        return length;
    }

    /** The hash of what has come so far; more may come. */
    String text() {
        try {
            return Hashes.text((MessageDigest) digest.clone());
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
