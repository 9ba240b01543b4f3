package org.sanxiang.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.DecisionFacts;
import org.sanxiang.cases.Duty;
import org.sanxiang.cases.OverturnedDecisions;
import org.sanxiang.cases.Step;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

import static org.sanxiang.disclosure.DisclosureRules.*;

/** 公示: once, not before service, natural persons masked, within seven working days (行政处罚法 48, 50; 118号). */
@Component
class Publishing implements Step<PublicationForm> {

    private final Publications publications;
    private final DecisionFacts decisions;
    private final OverturnedDecisions overturned;
    private final Periods periods;
    private final Clock clock;

    Publishing(Publications publications, DecisionFacts decisions, OverturnedDecisions overturned, Periods periods,
               Clock clock) {
        this.publications = publications;
        this.decisions = decisions;
        this.overturned = overturned;
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
        demandFirst(file.id(), decision.number());
        LocalDate today = LocalDate.now(clock);
        LocalDate due = periods.due(decision.decidedOn(), decision.servedOn(), "publication");
        if (form.isPublished()) {
            OVERTURNED.demand(overturned.overturned(file.id(), decision.number()).isEmpty());
            MASKED.demand(decision.secrets().stream().noneMatch(form.publicText()::contains));
            LATE.warn(!today.isAfter(due), form.lateBecause(), due);
        }
        publications.save(new Publication(file.id(), form, decision, due, today));
        return form.isPublished() ? "published" : "not-published";
    }

    /** Publishing again would hide the day of the first publication. */
    private void demandFirst(long caseId, String number) {
        Publication earlier = publications.findByCaseIdOrderById(caseId).stream()
                .filter(one -> number.equals(one.decisionNumber())).findFirst().orElse(null);
        ALREADY_PUBLISHED.demand(earlier == null, earlier == null ? "" : earlier.publishedOn());
    }
}
