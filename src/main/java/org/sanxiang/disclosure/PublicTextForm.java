package org.sanxiang.disclosure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 更正公示: the text as it ought to be, and what was wrong. */
record PublicTextForm(@NotBlank @Size(max = 4000) String publicText, @NotBlank @Size(max = 1000) String reason) {
}
