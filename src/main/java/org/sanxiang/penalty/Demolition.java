package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.evidence.Occurrence;

/** A demolition by the authorities (行政强制法 43, 44). */
@Entity
@DiscriminatorValue("DEMOLITION")
class Demolition extends ExecutionEntry implements Demolished {

    private LocalDateTime startedAt;
    private LocalDateTime endedAt;
    @Column(name = "demolished_m2")
    private BigDecimal demolishedM2;
    private String servers;
    private String device;
    private String urgentBecause;

    protected Demolition() {
    }

    Demolition(DemolitionForm form, String officers) {
        super(form.startedAt().toLocalDate(), null, form.description());
        this.startedAt = form.startedAt();
        this.endedAt = form.endedAt();
        this.demolishedM2 = form.demolishedM2();
        this.servers = officers;
        this.device = form.device();
        this.urgentBecause = form.urgentBecause();
    }

    @Override
    public BigDecimal area() {
        return demolishedM2;
    }

    @Override
    String entry() {
        return "demolition";
    }

    @Override
    List<Occurrence> links() {
        return List.of(Occurrence.during("AV06", startedAt, endedAt, null));
    }

    @Override
    List<Fact> particulars() {
        return List.of(fact("startedAt", startedAt), fact("endedAt", endedAt), Fact.of("fact.demolished", demolishedM2),
                fact("officers", servers), fact("device", device), fact("urgentBecause", urgentBecause));
    }
}
