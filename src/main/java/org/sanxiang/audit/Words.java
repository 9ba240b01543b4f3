package org.sanxiang.audit;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Text in the one form in which it is stored and hashed. */
final class Words {

    private Words() {
    }

    /** Composed characters (NFC), no halves of characters; nothing becomes the empty text. */
    static String clean(String text) {
        if (text == null) {
            return "";
        }
        String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return Normalizer.normalize(whole, Normalizer.Form.NFC);
    }

    /**
     * Clean text that fits its column: what is refused may come from anywhere and be of any length. H2 counts a rare
     * character as two.
     */
    static String fit(String text, int length) {
        String clean = clean(text);
        if (clean.length() <= length) {
            return clean;
        }
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(length - 1)) ? length - 1 : length);
    }
}
