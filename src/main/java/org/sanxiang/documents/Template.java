package org.sanxiang.documents;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import com.samskivert.mustache.Mustache;
import org.sanxiang.kernel.Sha256;

/**
 * One version of the text of an instrument, with its places; it has no logic but sections, so that it cannot do anything.
 *
 * @param hash SHA-256 of the text, by which the version is known
 */
record Template(String code, String hash, String text, com.samskivert.mustache.Template compiled) {

    /** Between these two an empty place stands, by its name, until it is marked. */
    static final char GAP = '\uE000';
    static final char GAP_END = '\uE001';

    static Template of(String code, String text) {
        return new Template(code, Sha256.of(text), text, Mustache.compiler()
                .defaultValue(GAP + "{{name}}" + GAP_END).emptyStringIsFalse(true).compile(text));
    }

    String fill(Map<String, Object> values) {
        return compiled.execute(values);
    }

    /** The places that are printed wherever the template is used, and those in its sections. */
    Set<String> variables() {
        Set<String> names = new LinkedHashSet<>();
        compiled.visit(new NameVisitor(names, new LinkedHashSet<>()));
        return names;
    }

    /** The places and the sections. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        compiled.visit(new NameVisitor(names, names));
        return names;
    }

    /** Notes the names that a template uses. */
    private record NameVisitor(Set<String> variables, Set<String> sections) implements Mustache.Visitor {

        @Override
        public void visitText(String text) {
            // A text has no places.
        }

        @Override
        public void visitVariable(String name) {
            note(variables, name);
        }

        @Override
        public boolean visitInclude(String name) {
            return false;
        }

        @Override
        public boolean visitSection(String name) {
            note(sections, name);
            return true;
        }

        @Override
        public boolean visitInvertedSection(String name) {
            note(sections, name);
            return true;
        }

        /** Which row it is, and whether it is the first or the last one, is no place. */
        private static void note(Set<String> names, String name) {
            if (!name.startsWith("-")) {
                names.add(name);
            }
        }
    }
}
