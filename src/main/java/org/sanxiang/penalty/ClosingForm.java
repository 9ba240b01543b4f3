package org.sanxiang.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** 结案呈批: the result of enforcement and the reason to close. */
@Embeddable
record ClosingForm(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "closing_reason") ClosingReason reason,
        @NotBlank @Size(max = 2000) @Column(name = "closing_result") String result) {
}
