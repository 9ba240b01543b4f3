package org.sanxiang.penalty;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.SidePath;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 登记复议诉讼: open from the decision on, after closing and archiving too; the case stays where it is. */
@Component
class RemedyAcceptance implements SidePath<RemedyForm> {

    private final PenaltyCases cases;
    private final Periods periods;

    RemedyAcceptance(PenaltyCases cases, Periods periods) {
        this.cases = cases;
        this.periods = periods;
    }

    @Override
    public String key() {
        return "remedy";
    }

    @Override
    public String role() {
        return "handler";
    }

    @Override
    public Class<RemedyForm> form() {
        return RemedyForm.class;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return file.decidedOn() != null;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return isOpen(file) && cases.get(file.id()).remedies().contestable().isPresent();
    }

    @Override
    public String take(CaseFile file, RemedyForm form, Actor actor) {
        cases.get(file.id()).remedies().accepted(form, periods);
        return null;
    }
}
