package org.sanxiang.cases;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.kernel.Actor;

/**
 * A request that somebody stay away from a case (回避), and what was decided about it (行政处罚法 43).
 *
 * @param applicant who asked, by name
 * @param outcome   null until it is decided; the investigation goes on meanwhile
 * @param deciders  the names of the other heads who took part; null where one head decided alone
 */
@Embeddable
record Recusal(long personId, String personName, @Enumerated(EnumType.STRING) RecusalAsker askedBy, String applicant,
               @Enumerated(EnumType.STRING) RecusalGround ground, String facts, LocalDate askedOn,
               @Enumerated(EnumType.STRING) RecusalOutcome outcome, Long decidedById, String decidedByName,
               String deciders, String opinion, Instant decidedAt) {

    static Recusal asked(RecusalRequestForm form, String personName) {
        return new Recusal(form.whom(), personName, form.askedBy(), form.applicant(), form.ground(), form.facts(),
                form.askedOn(), null, null, null, null, null, null);
    }

    Recusal decided(RecusalDecisionForm form, String otherHeads, Actor head, Instant now) {
        return new Recusal(personId, personName, askedBy, applicant, ground, facts, askedOn, form.conclusion(),
                head.personId(), head.name(), otherHeads, form.opinion(), now);
    }

    boolean isOpen() {
        return outcome == null;
    }

    boolean isGranted() {
        return outcome == RecusalOutcome.GRANTED;
    }
}
