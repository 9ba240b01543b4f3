package org.sanxiang.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.DecisionFacts;
import org.sanxiang.cases.Duty;
import org.sanxiang.cases.SidePath;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

import static org.sanxiang.disclosure.DisclosureRules.*;

/** 更正公示: what is not accurate is put right; the day of the publication stays (118号). */
@Component
class TextCorrecting implements SidePath<PublicTextForm> {

    private final Publications publications;
    private final DecisionFacts decisions;
    private final Clock clock;

    TextCorrecting(Publications publications, DecisionFacts decisions, Clock clock) {
        this.publications = publications;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "correct-publication";
    }

    @Override
    public String role() {
        return "disclosure-clerk";
    }

    @Override
    public Class<PublicTextForm> form() {
        return PublicTextForm.class;
    }

    @Override
    public Optional<Duty> duty() {
        return Optional.of(Duty.CLERK);
    }

    @Override
    public PublicTextForm blank(long caseId) {
        return new PublicTextForm(published(caseId).map(Publication::publicText).orElse(null), null);
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return file.decidedOn() != null;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return isOpen(file) && published(file.id()).isPresent();
    }

    @Override
    public String take(CaseFile file, PublicTextForm form, Actor actor) {
        Publication publication = published(file.id()).orElse(null);
        NOTHING_PUBLISHED.demand(publication != null);
        decisions.served(file.id()).ifPresent(decision ->
                MASKED.demand(decision.secrets().stream().noneMatch(form.publicText()::contains)));
        publication.corrected(form, LocalDate.now(clock));
        return null;
    }

    /** What the public reads last. */
    private Optional<Publication> published(long caseId) {
        return publications.findByCaseIdOrderById(caseId).stream().filter(Publication::isPublic)
                .reduce((earlier, later) -> later);
    }
}
