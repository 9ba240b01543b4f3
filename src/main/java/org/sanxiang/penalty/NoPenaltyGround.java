package org.sanxiang.penalty;

/** Grounds on which no penalty is imposed (行政处罚法 30, 31, 33, 57). */
enum NoPenaltyGround {
    UNDER_14, INCAPACITY, MINOR_CORRECTED, FIRST_OFFENCE, NO_FAULT, NOT_ESTABLISHED;

    /** Whether a breach goes unpunished, so that the party is taught instead (行政处罚法 33). */
    boolean asksForEducation() {
        return this == MINOR_CORRECTED || this == FIRST_OFFENCE || this == NO_FAULT;
    }
}
