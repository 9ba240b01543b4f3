package org.sanxiang.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.sanxiang.documents.DossierOrder;

/**
 * 归档: order, pages and retention of the dossier.
 *
 * @param lateBecause    why it comes after the thirty days; empty when it is in time
 * @param missingBecause why documents are missing that the case must have (缺损说明); empty when none is
 */
@Embeddable
record ArchivingForm(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "dossier_order") DossierOrder dossierOrder,
        @NotNull @Positive @Max(100000) @Column(name = "dossier_pages") Integer pages,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "dossier_retention") Retention retention,
        @Size(max = 1000) @Column(name = "dossier_note") String note,
        @Size(max = 1000) @Column(name = "dossier_late_because") String lateBecause,
        @Size(max = 1000) @Column(name = "dossier_missing") String missingBecause) {
}
