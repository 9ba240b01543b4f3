package org.sanxiang.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The investigation report as it stands. */
@Embeddable
record Report(
        @Column(name = "report_facts") String facts,
        @Column(name = "report_evidence") String evidence,
        @Column(name = "report_basis") String basis,
        @Enumerated(EnumType.STRING) @Column(name = "mitigation") Mitigation mitigation,
        @Column(name = "circumstances") String circumstances,
        @Column(name = "order_explanation") String orderExplanation,
        @Enumerated(EnumType.STRING) @Column(name = "proposed_handling") ProposedHandling handling,
        @Column(name = "amount_basis") String amountBasis,
        @Column(name = "report_complex") Boolean complex) {

    static Report of(ReportForm form) {
        return new Report(form.facts(), form.evidence(), form.basis(), form.mitigation(), form.circumstances(),
                form.orderExplanation(), form.handling(), form.amountBasis(), Boolean.TRUE.equals(form.complex()));
    }
}
