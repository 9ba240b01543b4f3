package org.sanxiang.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.DecisionFacts;
import org.sanxiang.cases.Duty;
import org.sanxiang.cases.SidePath;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

import static org.sanxiang.disclosure.DisclosureRules.*;

/** 撤回公示: within three working days of the result that overturned the decision, with a public reason (行政处罚法 48). */
@Component
class Withdrawing implements SidePath<WithdrawalForm> {

    private final Publications publications;
    private final WithdrawalDue due;
    private final DecisionFacts decisions;
    private final Clock clock;

    Withdrawing(Publications publications, WithdrawalDue due, DecisionFacts decisions, Clock clock) {
        this.publications = publications;
        this.due = due;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "withdraw";
    }

    @Override
    public String role() {
        return "disclosure-clerk";
    }

    @Override
    public Class<WithdrawalForm> form() {
        return WithdrawalForm.class;
    }

    @Override
    public Optional<Duty> duty() {
        return Optional.of(Duty.CLERK);
    }

    @Override
    public Map<String, Object[]> figures(long caseId) {
        return toBeWithdrawn(caseId).flatMap(due::of).map(day -> Map.of("lateBecause", new Object[] {day}))
                .orElseGet(Map::of);
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return file.decidedOn() != null;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return isOpen(file) && toBeWithdrawn(file.id()).isPresent();
    }

    @Override
    public String take(CaseFile file, WithdrawalForm form, Actor actor) {
        NOTHING_PUBLISHED.demand(publications.findByCaseIdOrderById(file.id()).stream().anyMatch(Publication::isPublic));
        Publication publication = toBeWithdrawn(file.id()).orElse(null);
        NOT_OVERTURNED.demand(publication != null);
        decisions.served(file.id()).ifPresent(decision ->
                MASKED.demand(decision.secrets().stream().noneMatch(form.publicReason()::contains)));
        LocalDate today = LocalDate.now(clock);
        LocalDate last = due.of(publication).orElseThrow();
        WITHDRAWN_LATE.warn(!today.isAfter(last), form.lateBecause(), last);
        publication.withdrawn(new Withdrawal(today, last, form.publicReason(), form.lateBecause()));
        return null;
    }

    private Optional<Publication> toBeWithdrawn(long caseId) {
        return publications.findByCaseIdOrderById(caseId).stream().filter(one -> due.of(one).isPresent()).findFirst();
    }
}
