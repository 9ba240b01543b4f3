package org.sanxiang.penalty;

/** What a demand asks the party to do. */
enum DemandSubject {
    PAYMENT, DEMOLITION
}
