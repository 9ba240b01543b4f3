package org.sanxiang.documents;

import java.util.List;

/**
 * A kind of legal instrument, as a row of {@code config/documents/catalogue.csv} describes it.
 *
 * @param code   its number in the rule book, with a letter where several papers share it: {@code D20}, {@code D16B}
 * @param number where its number comes from: a kind of {@code config/document-numbers.csv} that is drawn, or the place that
 *               holds one drawn before ({@code decision.number}); empty for an instrument without a number
 * @param seal   {@code agency}, {@code review} or empty
 * @param acts   the acts that make it, as the trail names them
 * @param when   the places of which one must hold something for the act to make it; empty where the act always does
 * @param stated the part of the case that the form of the act states, so that a preview shows what is being written: the form
 *               of the notice states {@code notice}; empty where the instrument takes the form itself
 * @param record whether it is the paper of the record that its act enters, so that the record's files belong to it
 * @param docx   whether officers may take it as a Word file, to adapt it before it is signed
 * @param signed who signs it, in the words of the bureau
 */
public record InstrumentKind(String code, String title, String number, String seal, List<String> acts, List<String> when,
                             String stated, boolean record, boolean docx, String signed) {

    private static final String PLACE = ".";

    boolean isMadeBy(String act) {
        return acts.contains(act);
    }

    boolean drawsNumber() {
        return !number.isEmpty() && !number.contains(PLACE);
    }

    boolean takesNumber() {
        return number.contains(PLACE);
    }
}
