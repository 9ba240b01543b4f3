package org.sanxiang.penalty;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.SidePath;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 提交答复和证据: within its period after the copy of the application; later with the reason why. */
@Component
class RemedyAnswer implements SidePath<RemedyAnswerForm> {

    private final PenaltyCases cases;
    private final Periods periods;

    RemedyAnswer(PenaltyCases cases, Periods periods) {
        this.cases = cases;
        this.periods = periods;
    }

    @Override
    public String key() {
        return "remedy-answer";
    }

    @Override
    public String role() {
        return "handler";
    }

    @Override
    public Class<RemedyAnswerForm> form() {
        return RemedyAnswerForm.class;
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
        return isOpen(file) && cases.get(file.id()).remedies.stream().anyMatch(remedy -> remedy.answerOwedUntil() == null);
    }

    @Override
    public String take(CaseFile file, RemedyAnswerForm form, Actor actor) {
        cases.get(file.id()).remedies().answered(form, periods);
        return null;
    }
}
