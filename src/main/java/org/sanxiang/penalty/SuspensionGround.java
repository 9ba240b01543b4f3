package org.sanxiang.penalty;

/** Grounds on which enforcement rests (行政强制法 39). */
enum SuspensionGround {
    HARDSHIP, THIRD_PARTY_CLAIM, IRREPARABLE_LOSS, OTHER
}
