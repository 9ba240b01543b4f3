package org.sanxiang.penalty;

/** What the agency head decides (行政处罚法 57). */
enum DecisionChoice {
    PENALTY, NO_PENALTY, NOT_ESTABLISHED, TRANSFER, TERMINATE, RETURN
}
