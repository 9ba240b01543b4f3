package org.sanxiang.penalty;

import java.util.LinkedHashMap;
import java.util.Map;

import org.sanxiang.documents.Components;
import org.springframework.stereotype.Component;

/** The transfer to the police, and that to another body (移送规定 5, 6; 行政处罚法 22). */
@Component
class TransferPlaces extends PenaltyPlaces {

    TransferPlaces(PenaltyCases cases) {
        super(cases, "transfer");
    }

    @Override
    Map<String, Object> of(PenaltyCase c) {
        Map<String, Object> values = new LinkedHashMap<>(Components.of(PenaltyCase.last(c.transfers)));
        values.put("other", Components.of(c.otherBody));
        return values;
    }
}
