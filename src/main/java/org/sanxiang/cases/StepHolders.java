package org.sanxiang.cases;

import java.util.function.Predicate;

import org.springframework.stereotype.Component;

/** Who holds the open steps of a case, when people leave it. */
@Component
class StepHolders {

    static final String HANDLER = "handler";

    private final OpenSteps openSteps;

    StepHolders(OpenSteps openSteps) {
        this.openSteps = openSteps;
    }

    /** Takes the steps away from whoever holds them: what handlers do goes to the first handler, all else to its group. */
    void take(CaseFile file, Predicate<OpenStep> which) {
        openSteps.of(file.id()).stream().filter(step -> step.assigneeId() != null).filter(which).forEach(step -> {
            CaseDuty next = step.role().equals(HANDLER) ? file.handlers().stream().findFirst().orElse(null) : null;
            openSteps.assign(step, next == null ? null : next.personId(), next == null ? null : next.personName());
        });
    }
}
