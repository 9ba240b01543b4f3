package org.sanxiang.documents;

import java.util.List;

import org.sanxiang.kernel.Rule;

/** What the law wants an instrument to say; told by the module whose acts make it. */
public interface LegalContents {

    /**
     * The contents that the law demands of one kind of instrument.
     *
     * @param rule   the rule that is broken where one of the places is empty
     * @param places names as the templates write them: {@code party.address}; the name of a section for a list or a sentence
     */
    record Demanded(String code, Rule rule, List<String> places) {
    }

    List<Demanded> all();
}
