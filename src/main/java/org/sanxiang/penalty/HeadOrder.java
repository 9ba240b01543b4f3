package org.sanxiang.penalty;

import java.util.Optional;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Duty;
import org.sanxiang.cases.SidePath;
import org.sanxiang.kernel.Actor;

/** What an agency head, no handler of the case, orders about the 90 days; the token stays where it is. */
abstract class HeadOrder<F extends Record> implements SidePath<F> {

    private final PenaltyCases cases;
    private final String key;
    private final Class<F> form;

    HeadOrder(PenaltyCases cases, String key, Class<F> form) {
        this.cases = cases;
        this.key = key;
        this.form = form;
    }

    abstract void order(DecisionPeriod period, F order, Actor head);

    /** Whether the order makes sense as the period stands. */
    abstract boolean fits(DecisionPeriod period);

    @Override
    public String take(CaseFile file, F order, Actor head) {
        order(cases.get(file.id()).decisionPeriod(), order, head);
        return null;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return isOpen(file) && fits(cases.get(file.id()).decisionPeriod());
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String role() {
        return "agency-head";
    }

    @Override
    public Class<F> form() {
        return form;
    }

    @Override
    public Optional<Duty> duty() {
        return Optional.of(Duty.APPROVER);
    }
}
