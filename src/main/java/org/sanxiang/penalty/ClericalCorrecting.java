package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.SidePath;
import org.sanxiang.cases.Stage;
import org.sanxiang.kernel.Actor;
import org.sanxiang.review.ReviewSettings;
import org.springframework.stereotype.Component;

/** 更正文字错误: open from the draft to the decision; it changes nothing of what was agreed, and is logged (行政处罚法 58). */
@Component
class ClericalCorrecting implements SidePath<ClericalForm> {

    private final PenaltyCases cases;
    private final ReviewSettings settings;
    private final Clock clock;

    ClericalCorrecting(PenaltyCases cases, ReviewSettings settings, Clock clock) {
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "correct-draft";
    }

    @Override
    public String role() {
        return "handler";
    }

    @Override
    public Class<ClericalForm> form() {
        return ClericalForm.class;
    }

    @Override
    public Map<String, Object[]> figures(long caseId) {
        return Map.of("wrong", new Object[] {settings.clericalLength()});
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return file.stage() == Stage.FILED;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return isOpen(file) && cases.get(file.id()).decisions().draft() != null;
    }

    @Override
    public String take(CaseFile file, ClericalForm form, Actor actor) {
        cases.get(file.id()).decisions().misspelt(form, settings.clericalLength(), LocalDate.now(clock));
        return null;
    }
}
