package org.sanxiang.evidence;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.cases.CaseSection.Fact;

/**
 * What the party said to an item or a record, and who saw it where the party did not sign.
 *
 * @param party   null in what was entered before it was asked
 * @param witness null where there was none
 * @param note    why there is no confirmation; null where there is one
 */
@Embeddable
record Confirmation(
        @Enumerated(EnumType.STRING) @Column(name = "confirmation") PartyConfirmation party,
        String witness,
        @Column(name = "confirmation_note") String note) {

    /** A refusal is witnessed or explained, an absence explained. */
    void crosscheck(BiConsumer<String, String> problems) {
        if (party == PartyConfirmation.REFUSED && isBlank(witness) && isBlank(note)) {
            problems.accept("witness", "invalid.refusal-without-witness");
        } else if (party == PartyConfirmation.ABSENT && isBlank(note)) {
            problems.accept("confirmationNote", "invalid.absence-without-note");
        }
    }

    /** @param label makes the message key of a field's label */
    List<Fact> facts(Function<String, String> label) {
        return List.of(Fact.of(label.apply("confirmation"), party), Fact.of(label.apply("witness"), witness),
                Fact.of(label.apply("confirmationNote"), note));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
