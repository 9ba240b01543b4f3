package org.sanxiang.files;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, and where things lie under it. */
final class Hashes {

    private static final int FAN = 2;

    private Hashes() {
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String text(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static boolean is(String text) {
        return text.matches("[0-9a-f]{64}");
    }

    /** In a folder of its first two digits: no folder grows too large. */
    static Path under(Path root, String hash) {
        if (!is(hash)) {
            throw new IllegalArgumentException("no hash: " + hash);
        }
        return root.resolve(hash.substring(0, FAN)).resolve(hash);
    }
}
