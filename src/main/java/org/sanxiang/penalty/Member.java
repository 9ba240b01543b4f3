package org.sanxiang.penalty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.NamesPerson;

/** A head who takes part in a discussion, and what this head said. */
record Member(@NamesPerson @NotNull Long personId, @NotBlank @Size(max = 1000) String said) {
}
