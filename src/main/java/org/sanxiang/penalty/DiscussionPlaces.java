package org.sanxiang.penalty;

import java.util.Map;
import java.util.Optional;

import org.sanxiang.documents.Components;
import org.springframework.stereotype.Component;

/** The discussion among the heads that was held last (行政处罚法 57). */
@Component
class DiscussionPlaces extends PenaltyPlaces {

    DiscussionPlaces(PenaltyCases cases) {
        super(cases, "discussion");
    }

    @Override
    Map<String, Object> of(PenaltyCase c) {
        return Optional.ofNullable(PenaltyCase.last(c.deliberations)).map(Components::of).orElse(Map.of());
    }
}
