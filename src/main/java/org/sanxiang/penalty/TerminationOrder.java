package org.sanxiang.penalty;

import java.util.Optional;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Duty;
import org.sanxiang.cases.SidePath;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 终止: the agency head ends a case on a listed ground; it is served only where the party was ever addressed. */
@Component
class TerminationOrder implements SidePath<TerminationForm> {

    private final PenaltyCases cases;

    TerminationOrder(PenaltyCases cases) {
        this.cases = cases;
    }

    @Override
    public String key() {
        return "terminate";
    }

    @Override
    public String role() {
        return "agency-head";
    }

    @Override
    public Class<TerminationForm> form() {
        return TerminationForm.class;
    }

    @Override
    public Optional<Duty> duty() {
        return Optional.of(Duty.APPROVER);
    }

    @Override
    public String take(CaseFile file, TerminationForm form, Actor actor) {
        return new Termination(cases.get(file.id())).outcome();
    }
}
