package org.sanxiang.cases;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 回避前行为的处理: a head confirms what a recused person did, or has it done again (行政处罚法 43). */
@Component
class ActSettlement implements SidePath<ActVerdictForm> {

    private final Cases cases;
    private final Wording wording;
    private final Clock clock;

    ActSettlement(Cases cases, Wording wording, Clock clock) {
        this.cases = cases;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "settle-acts";
    }

    @Override
    public String role() {
        return "agency-head";
    }

    /** Whoever works on a file of whatever kind may be asked to stand back. */
    @Override
    public boolean belongsTo(CaseFile file) {
        return true;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return !file.earlierActs().unsettled().isEmpty();
    }

    @Override
    public Class<ActVerdictForm> form() {
        return ActVerdictForm.class;
    }

    /** One row for each act, so that none is overlooked. */
    @Override
    public ActVerdictForm blank(long caseId) {
        return new ActVerdictForm(unsettled(caseId).stream()
                .map(act -> new ActVerdictRow(act.entry(), null, null)).toList());
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("acts.act", unsettled(caseId).stream()
                .map(act -> new Choice(Long.toString(act.entry()), label(act))).toList());
    }

    @Override
    public String take(CaseFile file, ActVerdictForm form, Actor actor) {
        form.acts().forEach(row -> file.earlierActs().judge(row, actor, clock.instant()));
        return null;
    }

    private List<EarlierAct> unsettled(long caseId) {
        return cases.findById(caseId).orElseThrow().earlierActs().unsettled();
    }

    private String label(EarlierAct act) {
        return "#" + act.entry() + " " + act.actedAt().atZone(clock.getZone()).toLocalDate() + " "
                + wording.action(act.act()) + "（" + act.personName() + "）"
                + (act.verdict() == null ? "" : wording.value("ActVerdict." + act.verdict()));
    }
}
