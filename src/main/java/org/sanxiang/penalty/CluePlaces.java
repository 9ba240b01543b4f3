package org.sanxiang.penalty;

import java.util.Map;
import java.util.Set;

import org.sanxiang.cases.Stage;
import org.sanxiang.documents.Components;
import org.springframework.stereotype.Component;

/** The clue and what came of its verification; the informer stays in the file. */
@Component
class CluePlaces extends PenaltyPlaces {

    CluePlaces(PenaltyCases cases) {
        super(cases, "clue");
    }

    @Override
    Map<String, Object> of(PenaltyCase c) {
        Map<String, Object> clue = Components.of(c.clue);
        clue.keySet().removeAll(Set.of("informer", "informerContact"));
        clue.putAll(Components.of(c.verification));
        clue.remove("informerAnswer");
        clue.put("filed", c.file().filedOn() != null);
        clue.put("refused", c.file().stage() == Stage.NOT_FILED);
        clue.put("handedOver", c.file().stage() == Stage.HANDED_TO_BODY);
        return clue;
    }
}
