package org.sanxiang.cases;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Rule;
import org.springframework.stereotype.Component;

/**
 * 回避决定: a head decides about a request, the other heads about that of the principal head, nobody about the own. When
 * it is granted, all rights of the person in the case end with it (行政处罚法 43).
 */
@Component
class RecusalDecision implements SidePath<RecusalDecisionForm> {

    static final Rule OWN = new Rule("PUN-43", "own-recusal");

    private final Cases cases;
    private final ActsInCase acts;
    private final StepHolders holders;
    private final OtherHeads otherHeads;
    private final Clock clock;

    RecusalDecision(Cases cases, ActsInCase acts, StepHolders holders, OtherHeads otherHeads, Clock clock) {
        this.cases = cases;
        this.acts = acts;
        this.holders = holders;
        this.otherHeads = otherHeads;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "decide-recusal";
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
        return !file.recusals().open().isEmpty();
    }

    @Override
    public Class<RecusalDecisionForm> form() {
        return RecusalDecisionForm.class;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        CaseFile file = cases.findById(caseId).orElseThrow();
        return Map.of("otherHeads", otherHeads.offered(file), "whom", file.recusals().open().stream()
                .map(open -> new Choice(Long.toString(open.personId()), open.personName())).toList());
    }

    @Override
    public String take(CaseFile file, RecusalDecisionForm form, Actor actor) {
        Recusal open = file.recusals().openOn(form.whom()).orElse(null);
        Recusals.NO_REQUEST.demand(open != null);
        OWN.demandOfPerson(form.whom() != actor.personId());
        String together = otherHeads.demand(file, form, actor);
        Recusal decided = open.decided(form, together, actor, clock.instant());
        file.recusals().answer(open, decided);
        if (decided.isGranted()) {
            file.recuse(decided, acts.of(file.id(), form.whom()), clock.instant());
            holders.take(file, step -> step.isAssignedTo(form.whom()));
        }
        return null;
    }
}
