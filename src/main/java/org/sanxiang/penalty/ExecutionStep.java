package org.sanxiang.penalty;

import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Actor;

/** One entry of the work area in which a decision is carried out; the step itself stays open. */
abstract class ExecutionStep<F extends Record> extends PenaltyStep<F> {

    private final Periods periods;

    ExecutionStep(PenaltyCases cases, Periods periods, String entry, Class<F> form) {
        super(cases, "execute", entry, form, null);
        this.periods = periods;
    }

    abstract void enter(PenaltyCase penaltyCase, ExecutionDates dates, F form);

    @Override
    final String take(PenaltyCase penaltyCase, F form, Actor actor) {
        enter(penaltyCase, penaltyCase.dates(periods), form);
        return null;
    }

    ExecutionDates dates(long caseId) {
        return get(caseId).dates(periods);
    }
}
