package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.cases.CaseSection.Fact;

/** That preserved things were dealt with (行政处罚法 56). */
@Entity
class PreservationEnd extends CaseRecord {

    private long preservationId;
    @Enumerated(EnumType.STRING)
    private PreservationOutcome outcome;
    private LocalDate decidedOn;
    private String lateReason;
    private String remark;

    protected PreservationEnd() {
    }

    PreservationEnd(PreservationOutcomeForm form) {
        super(null);
        this.preservationId = form.preservation();
        this.outcome = form.outcome();
        this.decidedOn = form.decidedOn();
        this.lateReason = form.lateReason();
        this.remark = form.remark();
    }

    @Override
    String entry() {
        return "preservation-outcome";
    }

    @Override
    String subject() {
        return decidedOn.toString();
    }

    @Override
    LocalDate happenedOn() {
        return decidedOn;
    }

    @Override
    Reference reference() {
        return new Reference("preservation", List.of(preservationId));
    }

    @Override
    List<Fact> facts() {
        return List.of(fact("outcome", outcome), fact("decidedOn", decidedOn),
                fact("lateReason", lateReason), fact("remark", remark));
    }

    boolean ends(Preservation preservation) {
        return preservationId == preservation.id();
    }

    LocalDate decidedOn() {
        return decidedOn;
    }
}
