package org.sanxiang.penalty;

/** What a draft and a decision can say (行政处罚法 57). */
enum DecisionKind {
    PENALTY, NO_PENALTY, NOT_ESTABLISHED, TRANSFER
}
