package org.sanxiang.penalty;

import java.util.LinkedHashMap;
import java.util.Map;

import org.sanxiang.documents.Components;
import org.springframework.stereotype.Component;

/** Why the case is closed, and with what result. */
@Component
class ClosingPlaces extends PenaltyPlaces {

    ClosingPlaces(PenaltyCases cases) {
        super(cases, "closing");
    }

    @Override
    Map<String, Object> of(PenaltyCase c) {
        Map<String, Object> values = new LinkedHashMap<>(Components.of(c.closing));
        values.put("closedOn", c.file().closedOn());
        return values;
    }
}
