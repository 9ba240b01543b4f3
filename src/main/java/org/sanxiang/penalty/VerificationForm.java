package org.sanxiang.penalty;

import java.util.function.BiConsumer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.kernel.Secret;

/**
 * 核查: what was found about the clue, and what becomes of it.
 *
 * @param lateBecause why it comes after the period of verification; empty when it is in time
 */
@Embeddable
record VerificationForm(
        @NotBlank @Size(max = 2000) @Column(name = "verified_findings") String findings,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "verified_outcome") VerificationOutcome outcome,
        @Size(max = 100) String receivingBody,
        @Secret @Size(max = 1000) String informerAnswer,
        @Size(max = 1000) @Column(name = "verified_late_because") String lateBecause) implements Crosschecked {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (outcome == VerificationOutcome.TRANSFER_BODY && (receivingBody == null || receivingBody.isBlank())) {
            problems.accept("receivingBody", "invalid.receiving-body-required");
        }
    }
}
