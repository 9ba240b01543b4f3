package org.sanxiang.penalty;

/** What the head says to a party that asks to pay later. */
enum InstalmentConclusion {
    APPROVE, REFUSE
}
