package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * That the 90 days were extended (延期).
 *
 * @param days    calendar days
 * @param basis   the provision that allows it
 * @param heldOn  when the heads discussed it; null where one head alone extends
 * @param said    the heads present with what each said, one a line; null as before
 */
@Embeddable
record PeriodExtension(
        @Enumerated(EnumType.STRING) @Column(name = "extension_kind") ExtensionKind kind,
        @Column(name = "extension_days") int days,
        String basis,
        String because,
        LocalDate heldOn,
        @Column(name = "members") String said,
        int memberCount,
        LocalDate approvedOn,
        String approvedBy) {

    boolean isDiscussed() {
        return kind == ExtensionKind.BY_DISCUSSION;
    }

    static PeriodExtension of(ExtendForm form, Heads heads, String head, LocalDate today) {
        boolean discussed = form.conclusion() == ExtensionKind.BY_DISCUSSION;
        return new PeriodExtension(form.conclusion(), form.days(), form.basis(), form.opinion(),
                discussed ? form.heldOn() : null, discussed ? heads.said() : null, discussed ? heads.count() : 0, today, head);
    }
}
