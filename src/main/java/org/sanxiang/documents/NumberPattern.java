package org.sanxiang.documents;

import org.sanxiang.people.Body;

/**
 * How the numbers of one kind of document are written.
 *
 * @param characters the characters of the kind (文种代字), for example 罚决
 * @param text       the text with its places, for example {@code {body}{characters}字〔{year}〕第{n}号}; {@code {n4}} is the
 *                   serial filled up to four digits, all others are not filled up
 */
record NumberPattern(String characters, String text) {

    private static final int ARCHIVE_DIGITS = 4;

    String write(Body body, int year, long serial) {
        return text.replace("{body}", body.abbreviation())
                .replace("{characters}", characters)
                .replace("{year}", Integer.toString(year))
                .replace("{n4}", String.format("%0" + ARCHIVE_DIGITS + "d", serial))
                .replace("{n}", Long.toString(serial));
    }
}
