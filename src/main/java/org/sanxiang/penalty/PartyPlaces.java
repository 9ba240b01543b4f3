package org.sanxiang.penalty;

import java.util.Map;

import org.sanxiang.cases.PartyKind;
import org.sanxiang.documents.Components;
import org.springframework.stereotype.Component;

/** The party, as the filing names it; before that, as the clue does. */
@Component
class PartyPlaces extends PenaltyPlaces {

    PartyPlaces(PenaltyCases cases) {
        super(cases, "party");
    }

    @Override
    Map<String, Object> of(PenaltyCase c) {
        if (c.party == null) {
            return Map.of("name", c.clue.partyName(), "kind", c.clue.partyKind());
        }
        Map<String, Object> party = Components.of(c.party);
        party.put("individual", c.party.kind() == PartyKind.INDIVIDUAL);
        party.put("organised", c.party.kind() != PartyKind.INDIVIDUAL);
        return party;
    }
}
