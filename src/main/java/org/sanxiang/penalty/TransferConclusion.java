package org.sanxiang.penalty;

/** What the principal head says to a transfer to the police. */
enum TransferConclusion {
    APPROVE, REFUSE
}
