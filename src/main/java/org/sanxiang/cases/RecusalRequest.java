package org.sanxiang.cases;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Rule;
import org.springframework.stereotype.Component;

/** 回避申请: asked at any time, by the party, by the person, or by the agency; until it is decided the case goes on (行政处罚法 43). */
@Component
class RecusalRequest implements SidePath<RecusalRequestForm> {

    static final String KEY = "recuse";
    static final Rule INVOLVED = new Rule("PUN-43", "not-in-case");
    static final Rule OWN_WISH = new Rule("PUN-43", "self-only");

    private final Cases cases;
    private final OpenSteps openSteps;
    private final Eligibility eligibility;
    private final Roster roster;

    RecusalRequest(Cases cases, OpenSteps openSteps, Eligibility eligibility, Roster roster) {
        this.cases = cases;
        this.openSteps = openSteps;
        this.eligibility = eligibility;
        this.roster = roster;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String role() {
        return "participant";
    }

    /** Whoever works on a file of whatever kind may be asked to stand back. */
    @Override
    public boolean belongsTo(CaseFile file) {
        return true;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return !file.stage().isOver();
    }

    @Override
    public Class<RecusalRequestForm> form() {
        return RecusalRequestForm.class;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        CaseFile file = cases.findById(caseId).orElseThrow();
        return Map.of("whom", roster.offered(concernedBy(file).and(actor -> !file.isRecused(actor.personId()))));
    }

    @Override
    public String take(CaseFile file, RecusalRequestForm form, Actor actor) {
        OWN_WISH.demand(form.askedBy() != RecusalAsker.SELF || form.whom() == actor.personId());
        Actor whom = roster.all().filter(concernedBy(file)).filter(person -> person.personId() == form.whom())
                .findFirst().orElse(null);
        INVOLVED.demand(whom != null);
        file.ask(Recusal.asked(form, whom.name()));
        return null;
    }

    /** Whoever has a duty in the case, or belongs to the group of a step that is open now. */
    private Predicate<Actor> concernedBy(CaseFile file) {
        List<OpenStep> open = openSteps.of(file.id());
        return actor -> file.involves(actor.personId())
                || open.stream().anyMatch(step -> eligibility.fits(step, file, actor));
    }
}
