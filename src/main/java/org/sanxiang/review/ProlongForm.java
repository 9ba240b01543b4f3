package org.sanxiang.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 延长审核期限: why the review needs more time. */
record ProlongForm(@NotBlank @Size(max = 1000) String because) {
}
