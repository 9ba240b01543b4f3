package org.sanxiang.penalty;

import org.sanxiang.cases.PartyKind;

/** Grounds on which enforcement ends without being performed (行政强制法 39, 40). */
enum EndGround {
    PARTY_DIED, PARTY_DISSOLVED, OBJECT_LOST, DECISION_REVOKED, THREE_YEARS_SUSPENDED, OTHER;

    /** Only a person dies, only an organisation is dissolved; a sole trader may be either. */
    boolean fits(PartyKind kind) {
        return switch (this) {
            case PARTY_DIED -> kind != PartyKind.ORGANISATION;
            case PARTY_DISSOLVED -> kind != PartyKind.INDIVIDUAL;
            default -> true;
        };
    }
}
