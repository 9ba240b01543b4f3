package org.sanxiang.penalty;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.SidePath;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 登记复议诉讼结果: whenever it comes; it changes no date and no amount of the decision. */
@Component
class RemedyEnding implements SidePath<RemedyResultForm> {

    private final PenaltyCases cases;

    RemedyEnding(PenaltyCases cases) {
        this.cases = cases;
    }

    @Override
    public String key() {
        return "remedy-result";
    }

    @Override
    public String role() {
        return "handler";
    }

    @Override
    public Class<RemedyResultForm> form() {
        return RemedyResultForm.class;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return cases.get(caseId).remedies().choices();
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return file.decidedOn() != null;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return isOpen(file) && !cases.get(file.id()).remedies.isEmpty();
    }

    @Override
    public String take(CaseFile file, RemedyResultForm form, Actor actor) {
        cases.get(file.id()).remedies().ended(form);
        return null;
    }
}
