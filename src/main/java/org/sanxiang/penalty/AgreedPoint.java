package org.sanxiang.penalty;

/** What a review agrees to; a change of any of these asks for a new round on it. */
enum AgreedPoint {
    PARTY, FACTS, EVIDENCE, EVIDENCE_RELIED_ON, BASIS, KINDS, AMOUNTS, OTHER_WORDS;

    /** Whether the two drafts differ in it; of party and evidence relied on drafts say nothing. */
    boolean differs(Draft one, Draft other) {
        return switch (this) {
            case PARTY, EVIDENCE_RELIED_ON -> false;
            case FACTS -> !one.facts().equals(other.facts());
            case EVIDENCE -> !one.evidence().equals(other.evidence());
            case BASIS -> !one.basis().equals(other.basis());
            case KINDS -> one.kind() != other.kind() || !one.proposal().kindSet().equals(other.proposal().kindSet());
            case AMOUNTS -> !one.proposal().total().equals(other.proposal().total())
                    || !one.proposal().fine().equals(other.proposal().fine());
            case OTHER_WORDS -> !one.hash().equals(other.hash());
        };
    }
}
