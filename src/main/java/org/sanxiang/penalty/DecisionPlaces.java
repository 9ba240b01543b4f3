package org.sanxiang.penalty;

import java.util.LinkedHashMap;
import java.util.Map;

import org.sanxiang.documents.Components;
import org.springframework.stereotype.Component;

/** The draft of this round, and the decision once it is approved; what is printed is what was agreed (行政处罚法 59). */
@Component
class DecisionPlaces extends PenaltyPlaces {

    DecisionPlaces(PenaltyCases cases) {
        super(cases, "decision");
    }

    @Override
    Map<String, Object> of(PenaltyCase c) {
        Draft draft = c.decisions().draft();
        if (draft == null) {
            return Map.of();
        }
        Map<String, Object> values = new LinkedHashMap<>(Components.of(draft));
        values.put("penalty", draft.isPenalty() ? penalty(draft.proposal()) : null);
        values.put("noPenalty", draft.kind() == DecisionKind.NO_PENALTY || draft.kind() == DecisionKind.NOT_ESTABLISHED);
        values.put("notEstablished", draft.kind() == DecisionKind.NOT_ESTABLISHED);
        values.put("reviewed", draft.needsReview());
        Decision decision = c.decisions().decision();
        if (decision != null) {
            values.put("number", decision.number());
            values.put("decidedOn", decision.decidedOn());
            values.put("approvedOn", decision.approvedOn());
            values.put("servedOn", decision.servedOn());
        }
        return values;
    }
}
