package org.sanxiang.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.kernel.Money;

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
        @Column(name = "report_complex") Boolean complex,
        @Column(name = "report_gains_fen") Money gains,
        @Column(name = "report_gains_because") String gainsBecause) {

    /** Whether the proposal leaves a part of what the party gained to it (行政处罚法 28). */
    boolean leavesGains(Proposal proposal) {
        Money taken = proposal.kindSet().contains(PenaltyKind.CONFISCATE_GAINS) ? proposal.confiscation() : Money.ZERO;
        return gains != null && gains.compareTo(taken) > 0;
    }

    static Report of(ReportForm form) {
        return new Report(form.facts(), form.evidence(), form.basis(), form.mitigation(), form.circumstances(),
                form.orderExplanation(), form.handling(), form.amountBasis(), Boolean.TRUE.equals(form.complex()),
                Money.ofYuan(form.gains()), form.gainsBecause());
    }
}
