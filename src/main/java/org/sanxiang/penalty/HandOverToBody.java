package org.sanxiang.penalty;

import java.util.Optional;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Duty;
import org.sanxiang.cases.SidePath;
import org.sanxiang.cases.Stage;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 移送其他机关: the agency head hands a filed case to the body that has the jurisdiction; it is then closed here. */
@Component
class HandOverToBody implements SidePath<OtherBodyForm> {

    private final PenaltyCases cases;

    HandOverToBody(PenaltyCases cases) {
        this.cases = cases;
    }

    @Override
    public String key() {
        return "hand-to-body";
    }

    @Override
    public String role() {
        return "agency-head";
    }

    @Override
    public Class<OtherBodyForm> form() {
        return OtherBodyForm.class;
    }

    @Override
    public Optional<Duty> duty() {
        return Optional.of(Duty.APPROVER);
    }

    @Override
    public String take(CaseFile file, OtherBodyForm form, Actor actor) {
        cases.get(file.id()).otherBody = new OtherBody(form.receivingBody(), form.conclusion().name(), form.receipt());
        file.reached(Stage.TRANSFERRED);
        return "handed";
    }
}
