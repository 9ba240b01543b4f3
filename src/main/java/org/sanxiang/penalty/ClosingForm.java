package org.sanxiang.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * 结案呈批: the result of enforcement and the reason to close.
 *
 * @param unrecordedBecause why links that should be recorded in sound and pictures were not; null where all were
 */
@Embeddable
record ClosingForm(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "closing_reason") ClosingReason reason,
        @NotBlank @Size(max = 2000) @Column(name = "closing_result") String result,
        @Size(max = 1000) @Column(name = "closing_unrecorded") String unrecordedBecause) {
}
