package org.sanxiang.penalty;

/** Grounds on which no penalty is imposed (行政处罚法 30, 31, 33, 57). */
enum NoPenaltyGround {
    UNDER_14, INCAPACITY, MINOR_CORRECTED, FIRST_OFFENCE, NO_FAULT, NOT_ESTABLISHED
}
