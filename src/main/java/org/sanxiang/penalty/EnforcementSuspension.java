package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.cases.CaseSection.Fact;

/** Enforcement rests on a listed ground until it is resumed (行政强制法 39). */
@Entity
@DiscriminatorValue("SUSPENSION")
class EnforcementSuspension extends ExecutionEntry {

    @Enumerated(EnumType.STRING)
    private SuspensionGround suspensionGround;
    private LocalDate untilDay;
    private String resumedBecause;

    protected EnforcementSuspension() {
    }

    EnforcementSuspension(EnforcementSuspensionForm form) {
        super(form.suspendedOn(), null, form.description());
        this.suspensionGround = form.ground();
    }

    void resumed(ResumptionForm form) {
        untilDay = form.resumedOn();
        resumedBecause = form.description();
    }

    boolean isOpen() {
        return untilDay == null;
    }

    SuspensionGround ground() {
        return suspensionGround;
    }

    Respite respite() {
        return new Respite(day(), untilDay);
    }

    @Override
    String entry() {
        return "suspension";
    }

    @Override
    List<Fact> particulars() {
        return List.of(fact("ground", suspensionGround), Fact.of("form.execute.resumption.resumedOn", untilDay),
                Fact.of("form.execute.resumption.description", resumedBecause));
    }
}
