package org.sanxiang.penalty;

import java.util.LinkedHashMap;
import java.util.Map;

import org.sanxiang.documents.Components;
import org.springframework.stereotype.Component;

/** From the filing to the report: what was found, and what is proposed now. */
@Component
class InquiryPlaces extends PenaltyPlaces {

    InquiryPlaces(PenaltyCases cases) {
        super(cases, "inquiry");
    }

    @Override
    Map<String, Object> of(PenaltyCase c) {
        Map<String, Object> inquiry = new LinkedHashMap<>(Components.of(c.report));
        inquiry.put("filingFacts", c.filingFacts);
        inquiry.put("filingGrounds", c.filingGrounds);
        inquiry.put("penalty", penalty(c.proposal));
        return inquiry;
    }
}
