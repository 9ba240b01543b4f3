package org.sanxiang.penalty;

import org.sanxiang.deadlines.Periods;

/** One entry on the way to a demolition; offered where the decision orders one. */
abstract class DemolitionStep<F extends Record> extends ExecutionStep<F> {

    DemolitionStep(PenaltyCases cases, Periods periods, String entry, Class<F> form) {
        super(cases, periods, entry, form);
    }

    abstract void enter(Demolishing demolishing, F form);

    @Override
    public boolean concerns(long caseId) {
        return get(caseId).served().proposal().demolishedM2() != null;
    }

    @Override
    final void enter(PenaltyCase penaltyCase, ExecutionDates dates, F form) {
        enter(new Demolishing(penaltyCase, dates), form);
    }
}
