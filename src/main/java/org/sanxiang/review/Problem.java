package org.sanxiang.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A problem that a review found, marked on the item that it concerns.
 *
 * @param kind as {@code config/review-problems.csv} names it, for example {@code evidence}
 */
@Embeddable
record Problem(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "item_name") Item item,
        @NotBlank @Size(max = 30) String kind,
        @NotBlank @Size(max = 1000) @Column(name = "problem") String text) {
}
