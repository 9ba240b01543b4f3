package org.sanxiang.penalty;

/** Grounds on which a case ends without a decision (终止). */
enum TerminationGround {
    LIMITATION_OVER, NO_JURISDICTION, PARTY_DEAD, PARTY_DISSOLVED, FILED_TWICE
}
