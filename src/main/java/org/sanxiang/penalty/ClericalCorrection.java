package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A mistake of mere words that was put right in an agreed draft, logged with what stood there before. */
@Embeddable
record ClericalCorrection(
        String draftHash,
        @Enumerated(EnumType.STRING) @Column(name = "draft_part") DraftPart part,
        @Column(name = "wrong_words") String wrong,
        @Column(name = "right_words") String right,
        String because,
        LocalDate correctedOn) {
}
