package org.sanxiang.cases;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a case can be found by: the rest of its number, or of the name of its party, from some character on. So an index finds
 * what somebody remembers of the middle. A figure or a word in Latin letters is found from its beginning only.
 *
 * @param word {@value #LONGEST} characters at most
 */
@Embeddable
public record CaseWord(@Enumerated(EnumType.STRING) Of kind, String word) {

    /** Of what it is the rest. */
    public enum Of {
        NUMBER, PARTY
    }

    public static final int LONGEST = 40;

    static Set<CaseWord> of(Of kind, String text) {
        return IntStream.range(0, text.length()).filter(at -> begins(text, at))
                .mapToObj(at -> new CaseWord(kind, cut(text.substring(at)))).collect(Collectors.toSet());
    }

    private static boolean begins(String text, int at) {
        return !Character.isLowSurrogate(text.charAt(at))
                && (at == 0 || !isLatin(text.charAt(at)) || !isLatin(text.charAt(at - 1)));
    }

    private static boolean isLatin(char character) {
        return character < 128 && Character.isLetterOrDigit(character);
    }

    /** As much of it as a word holds. */
    public static String cut(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
