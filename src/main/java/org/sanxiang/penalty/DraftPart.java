package org.sanxiang.penalty;

/** The parts of a draft in which a mistake of mere words may be put right; party, basis, kinds and amounts are none of them. */
enum DraftPart {
    FACTS, EVIDENCE, CORRECTION, PERFORMANCE, REMEDIES;

    String of(Draft draft) {
        return switch (this) {
            case FACTS -> draft.facts();
            case EVIDENCE -> draft.evidence();
            case CORRECTION -> draft.correction();
            case PERFORMANCE -> draft.performance();
            case REMEDIES -> draft.remedies();
        };
    }

    String pick(DraftPart wanted, String corrected, String asItWas) {
        return this == wanted ? corrected : asItWas;
    }
}
