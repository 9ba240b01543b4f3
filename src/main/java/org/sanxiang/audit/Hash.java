package org.sanxiang.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, and the one way in which fields are put together before they are hashed. */
final class Hash {

    private Hash() {
    }

    /** Every field with its length in characters and a colon in front, so that no two different lists read the same. */
    static String fields(Object... fields) {
        StringBuilder form = new StringBuilder();
        for (Object field : fields) {
            String text = field.toString();
            form.append(text.length()).append(':').append(text);
        }
        return form.toString();
    }

    /** Of the text in UTF-8, in hexadecimal digits. */
    static String of(String text) {
        return hex(bytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] bytes(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
