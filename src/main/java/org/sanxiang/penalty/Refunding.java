package org.sanxiang.penalty;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.SidePath;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 退款: what was paid beyond what is owed goes back, also after the archive (行政处罚法 74). */
@Component
class Refunding implements SidePath<RefundForm> {

    private final PenaltyCases cases;

    Refunding(PenaltyCases cases) {
        this.cases = cases;
    }

    @Override
    public String key() {
        return "refund";
    }

    @Override
    public String role() {
        return "handler";
    }

    @Override
    public Class<RefundForm> form() {
        return RefundForm.class;
    }

    @Override
    public RefundForm blank(long caseId) {
        return new RefundForm(null, cases.get(caseId).paying().excess().yuan(), null, null);
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return file.decidedOn() != null;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return isOpen(file) && !cases.get(file.id()).paying().excess().isZero();
    }

    @Override
    public String take(CaseFile file, RefundForm form, Actor actor) {
        cases.get(file.id()).paying().refunded(form);
        return null;
    }
}
