package org.sanxiang.penalty;

import java.util.LinkedHashMap;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.documents.Components;
import org.sanxiang.documents.Places;

/** A part of what a penalty case fills into its instruments. */
abstract class PenaltyPlaces implements Places {

    private final PenaltyCases cases;
    private final String name;

    PenaltyPlaces(PenaltyCases cases, String name) {
        this.cases = cases;
        this.name = name;
    }

    /** What the case holds; nothing where it has not come so far. */
    abstract Map<String, Object> of(PenaltyCase c);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Map<String, Object> of(CaseFile file) {
        return cases.findById(file.id()).map(this::of).orElse(Map.of());
    }

    /** A penalty by its parts; the kinds as the law orders them. */
    static Map<String, Object> penalty(Proposal proposal) {
        Map<String, Object> parts = new LinkedHashMap<>();
        if (proposal != null) {
            parts.putAll(Components.of(proposal));
            parts.put("kinds", proposal.kindSet());
        }
        return parts;
    }
}
