package org.sanxiang.penalty;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanxiang.cases.CaseDuty;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Duty;
import org.sanxiang.documents.DossierFacts;
import org.springframework.stereotype.Component;

/** What the dossier of a penalty case says on its cover, and what the case has gone through. */
@Component
class PenaltyDossier implements DossierFacts {

    private final PenaltyCases cases;

    PenaltyDossier(PenaltyCases cases) {
        this.cases = cases;
    }

    @Override
    public String procedureKey() {
        return "penalty";
    }

    @Override
    public Known of(CaseFile file) {
        PenaltyCase c = cases.get(file.id());
        Decision decision = c.decisions().decision();
        ArchivingForm archiving = c.archiving;
        return archiving == null
                ? new Known(number(decision), result(c), null, null, null, null, null, null, situations(c))
                : new Known(number(decision), result(c), archiving.dossierOrder(), "Retention." + archiving.retention(),
                        c.archiveNumber, archivist(c.file()), archiving.note(), archiving.missingBecause(), situations(c));
    }

    private static String number(Decision decision) {
        return decision == null ? null : decision.number();
    }

    private static String result(PenaltyCase c) {
        return c.closing == null ? null : c.closing.result();
    }

    private static String archivist(CaseFile file) {
        return file.duties().stream().filter(duty -> duty.duty() == Duty.ARCHIVIST).map(CaseDuty::personName).distinct().collect(Collectors.joining("、"));
    }

    private static Set<String> situations(PenaltyCase c) {
        Decision decision = c.decisions().decision();
        boolean penalty = decision != null && decision.kind() == DecisionKind.PENALTY;
        boolean noPenalty = decision != null
                && (decision.kind() == DecisionKind.NO_PENALTY || decision.kind() == DecisionKind.NOT_ESTABLISHED);
        return Stream.of(when(c.file().filedOn() != null, "filed"), when(c.report != null, "reported"), when(penalty, "penalty"),
                when(noPenalty, "no-penalty"), when(!c.rechecked.isEmpty(), "rechecked"),
                when(c.hearings.stream().anyMatch(hearing -> hearing.outcome() == HearingOutcome.HELD), "hearing"),
                when(penalty && c.decisions().draft().needsReview(), "major"),
                when(penalty && c.decisions().draft().discussion(), "discussed"), when(c.served() != null, "served"),
                when(c.terminated && !c.notices.isEmpty(), "terminated-told"), when(!c.executions(Paid.class).isEmpty(), "paid"),
                when(c.file().closedOn() != null, "closed")).flatMap(situation -> situation).collect(Collectors.toSet());
    }

    private static Stream<String> when(boolean so, String situation) {
        return so ? Stream.of(situation) : Stream.empty();
    }
}
