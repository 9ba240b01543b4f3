package org.sanxiang.cases;

import java.util.List;

/**
 * A section of the case page that a module serves: rows of label and value, or tables. The labels are message keys.
 */
public interface CaseSection {

    /** One fact: the message key of its label, and the value as text. */
    record Fact(String label, String value, boolean secret, String link) {

        public static Fact of(String label, Object value) {
            return new Fact(label, value == null ? "" : value.toString(), false, null);
        }
    }

    /** A titled group of facts; the title is a message key with an optional number behind it. */
    record Block(String title, String mark, List<Fact> facts) {
    }

    /** Name of the section in addresses and messages ({@code section.<key>}). */
    String key();

    /** Where the section stands on the page; lower comes first. */
    int order();

    /**
     * The section's contents; empty where there is nothing yet.
     *
     * @param secret whether the reader may see secret facts (the informer, identity numbers in full)
     */
    List<Block> blocks(CaseFile file, boolean secret);
}
