package org.sanxiang.penalty;

import java.util.Optional;
import java.util.Set;

import org.sanxiang.cases.DecisionFacts;
import org.sanxiang.cases.PartyKind;
import org.springframework.stereotype.Component;

/** What may be published of a decision: a natural person is masked (行政处罚法 48, 50). */
@Component
class ServedDecision implements DecisionFacts {

    private final PenaltyCases cases;

    ServedDecision(PenaltyCases cases) {
        this.cases = cases;
    }

    @Override
    public Optional<Served> served(long caseId) {
        PenaltyCase c = cases.get(caseId);
        return Optional.ofNullable(c.served()).map(decision -> new Served(decision.number(), decision.decidedOn(), decision.servedOn(),
                        summary(c, decision), secrets(c.party)));
    }

    private static String summary(PenaltyCase c, Decision decision) {
        return String.join("；", publicName(c.party), c.file().subject().matterName(), decision.number(),
                decision.decidedOn().toString());
    }

    private static String publicName(Party party) {
        return party.kind() == PartyKind.INDIVIDUAL ? party.name().substring(0, party.name().offsetByCodePoints(0, 1)) + "某" : party.name();
    }

    private static Set<String> secrets(Party party) {
        return party.kind() == PartyKind.INDIVIDUAL ? Set.of(party.name(), party.idNumber()) : Set.of();
    }
}
