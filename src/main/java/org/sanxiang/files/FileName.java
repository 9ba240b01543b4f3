package org.sanxiang.files;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The name that a sender gave to a file, made harmless: no path, no characters that steer a terminal or a header.
 *
 * @param text at most 120 characters, with its extension
 */
record FileName(String text) {

    private static final int LONGEST = 120;

    FileName {
        String last = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "").replaceAll("^.*[/\\\\:]", "").strip();
        int start = Math.max(0, last.length() - LONGEST);
        text = last.substring(start > 0 && Character.isLowSurrogate(last.charAt(start)) ? start + 1 : start);
    }

    /** In small letters, without the dot; empty where there is none. */
    String extension() {
        return text.lastIndexOf('.') < 0 ? "" : text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
