package org.sanxiang.penalty;

import java.util.Optional;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Duty;
import org.sanxiang.cases.Step;
import org.sanxiang.kernel.Actor;

/** A step of the ordinary procedure: loads the aggregate, calls one of its methods, names the outcome. */
abstract class PenaltyStep<F extends Record> implements Step<F> {

    private final PenaltyCases cases;
    private final String key;
    private final String entry;
    private final Class<F> form;
    private final Duty duty;

    /** @param duty the duty that whoever does the step takes on; null where handlers act as such */
    PenaltyStep(PenaltyCases cases, String key, String entry, Class<F> form, Duty duty) {
        this.cases = cases;
        this.key = key;
        this.entry = entry;
        this.form = form;
        this.duty = duty;
    }

    PenaltyStep(PenaltyCases cases, String key, Class<F> form, Duty duty) {
        this(cases, key, "", form, duty);
    }

    /** @return the outcome that routes on; null where the step stays open */
    abstract String take(PenaltyCase penaltyCase, F form, Actor actor);

    PenaltyCase get(long caseId) {
        return cases.get(caseId);
    }

    @Override
    public final String take(CaseFile file, F form, Actor actor) {
        return take(cases.get(file.id()), form, actor);
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final String entry() {
        return entry;
    }

    @Override
    public final Class<F> form() {
        return form;
    }

    @Override
    public final Optional<Duty> duty() {
        return Optional.ofNullable(duty);
    }
}
