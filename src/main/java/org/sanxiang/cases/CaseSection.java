package org.sanxiang.cases;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanxiang.kernel.ChineseTime;

/**
 * A section of the case page that a module serves: rows of label and value, or tables. The labels are message keys.
 */
public interface CaseSection {

    /** One fact: the message key of its label, and the value as text; an enumeration reads {@code Class.CONSTANT}. */
    record Fact(String label, String value, boolean secret, String link, String picture, String light, List<Piece> pieces) {

        /** A stretch of a text that is the same as before, new, or gone. */
        public record Piece(String text, Change change) {
        }

        /** What became of a stretch of a text. */
        public enum Change { SAME, ADDED, REMOVED }


        private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
        private static final DateTimeFormatter TIME = MINUTE.withZone(ChineseTime.ZONE);

        public static Fact of(String label, Object value) {
            return new Fact(label, text(value), false, null, null, null, null);
        }

        /** A fact that only those see who may see the secrets of the case. */
        public static Fact secret(String label, Object value) {
            return new Fact(label, text(value), true, null, null, null, null);
        }

        /** A fact that leads to a file or page. */
        public static Fact link(String label, Object value, String link) {
            return new Fact(label, text(value), false, link, null, null, null);
        }

        /** A text with what changed in it. */
        public static Fact changed(String label, List<Piece> pieces) {
            return new Fact(label, pieces.stream().map(Piece::text).collect(Collectors.joining()), false, null, null, null, pieces);
        }

        /** The same fact, lit like a due date: {@code late}, {@code soon}, {@code calm} or {@code stands}. */
        public Fact lit(String as) {
            return new Fact(label, value, secret, link, picture, as, pieces);
        }

        /** The same with a small picture of what it leads to. */
        public Fact showing(String address) {
            return new Fact(label, value, secret, link, address, light, pieces);
        }

        private static String text(Object value) {
            if (value instanceof Enum<?> constant) {
                return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            }
            if (value instanceof Instant instant) {
                return TIME.format(instant);
            }
            if (value instanceof LocalDateTime time) {
                return MINUTE.format(time);
            }
            return value == null ? "" : value.toString();
        }
    }

    /**
     * A titled group of facts; the title is a message key with an optional number behind it.
     *
     * @param digest the few words that are shown of it where the section is long: nothing is to be done about it any more;
     *               empty where it is always shown whole
     */
    record Block(String title, String mark, List<Fact> facts, List<String> digest) {

        public Block(String title, String mark, List<Fact> facts) {
            this(title, mark, facts, List.of());
        }

        /** The same, of which these words are enough in a long section. */
        public Block folded(Object... words) {
            return new Block(title, mark, facts, Stream.of(words).map(Fact::text).filter(word -> !word.isEmpty()).toList());
        }

        public boolean isFolded() {
            return !digest.isEmpty();
        }
    }

    /** Name of the section in addresses and messages ({@code section.<key>}). */
    String key();

    /** Where the section stands on the page; lower comes first. */
    int order();

    /** Whether the page of this file has the section at all. */
    default boolean concerns(CaseFile file) {
        return true;
    }

    /**
     * The section's contents; empty where there is nothing yet.
     *
     * @param secret whether the reader may see secret facts (the informer, identity numbers in full)
     */
    List<Block> blocks(CaseFile file, boolean secret);
}
