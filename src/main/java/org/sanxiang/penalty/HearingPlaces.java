package org.sanxiang.penalty;

import java.util.LinkedHashMap;
import java.util.Map;

import org.sanxiang.documents.Components;
import org.springframework.stereotype.Component;

/** The hearing that was arranged or held last. */
@Component
class HearingPlaces extends PenaltyPlaces {

    HearingPlaces(PenaltyCases cases) {
        super(cases, "hearing");
    }

    @Override
    Map<String, Object> of(PenaltyCase c) {
        Hearing hearing = PenaltyCase.last(c.hearings);
        Map<String, Object> values = new LinkedHashMap<>(Components.of(hearing));
        values.put("held", hearing != null && hearing.outcome() == HearingOutcome.HELD);
        return values;
    }
}
