package org.sanxiang.review;

import java.time.LocalDate;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;

/** What goes before the legality review of a major administrative decision: public participation, expert argument, risk assessment. */
@Embeddable
record BeforeDecision(LocalDate participationOn, String participationProof, LocalDate argumentOn, String argumentProof,
                      LocalDate riskOn, String riskProof) {

    /** Each has its proof, or the reason why it need not be. */
    boolean isProved() {
        return Stream.of(participationProof, argumentProof, riskProof).allMatch(proof -> proof != null && !proof.isBlank());
    }
}
