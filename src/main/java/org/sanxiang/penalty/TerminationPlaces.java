package org.sanxiang.penalty;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/** The termination of a case, as far as the party must be told of it: where the party was ever addressed. */
@Component
class TerminationPlaces extends PenaltyPlaces {

    TerminationPlaces(PenaltyCases cases) {
        super(cases, "termination");
    }

    @Override
    Map<String, Object> of(PenaltyCase c) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("told", c.terminated && !c.notices.isEmpty());
        return values;
    }
}
