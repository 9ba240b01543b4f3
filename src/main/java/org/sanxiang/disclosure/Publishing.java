package org.sanxiang.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.DecisionFacts;
import org.sanxiang.cases.Duty;
import org.sanxiang.cases.Step;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Rule;
import org.springframework.stereotype.Component;

/** 公示: not before service, natural persons masked, within seven working days (行政处罚法 48, 50; 118号). */
@Component
class Publishing implements Step<PublicationForm> {

    static final Rule NOT_SERVED = new Rule("PUN-48", "not-served");
    static final Rule MASKED = new Rule("PUN-50", "not-masked");
    static final Rule LATE = Rule.late("PUB-2", "late-without-reason");

    private final Publications publications;
    private final DecisionFacts decisions;
    private final Periods periods;
    private final Clock clock;

    Publishing(Publications publications, DecisionFacts decisions, Periods periods, Clock clock) {
        this.publications = publications;
        this.decisions = decisions;
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "publish";
    }

    @Override
    public Class<PublicationForm> form() {
        return PublicationForm.class;
    }

    @Override
    public PublicationForm blank(long caseId) {
        String text = decisions.served(caseId).map(DecisionFacts.Served::summary).orElse(null);
        return new PublicationForm(null, text, null, null);
    }

    @Override
    public Optional<Duty> duty() {
        return Optional.of(Duty.CLERK);
    }

    @Override
    public String take(CaseFile file, PublicationForm form, Actor actor) {
        DecisionFacts.Served decision = decisions.served(file.id()).orElse(null);
        NOT_SERVED.demand(decision != null);
        LocalDate today = LocalDate.now(clock);
        LocalDate due = periods.due(decision.decidedOn(), decision.servedOn(), "publication");
        if (form.isPublished()) {
            MASKED.demand(decision.secrets().stream().noneMatch(form.publicText()::contains));
            LATE.warn(!today.isAfter(due), form.lateBecause(), due);
        }
        publications.save(new Publication(file.id(), form, decision.decidedOn(), due, today));
        return form.isPublished() ? "published" : "not-published";
    }
}
