package org.sanxiang.penalty;

import java.util.List;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.cases.CaseSection.Fact;

/** Enforcement has ended by law although not everything was performed (行政强制法 39, 40). */
@Entity
@DiscriminatorValue("END")
class EnforcementEnd extends ExecutionEntry {

    @Enumerated(EnumType.STRING)
    private EndGround endGround;

    protected EnforcementEnd() {
    }

    EnforcementEnd(EnforcementEndForm form) {
        super(form.endedOn(), null, form.description());
        this.endGround = form.ground();
    }

    @Override
    String entry() {
        return "end";
    }

    @Override
    List<Fact> particulars() {
        return List.of(fact("ground", endGround));
    }
}
