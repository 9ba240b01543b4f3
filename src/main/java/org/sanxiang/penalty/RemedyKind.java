package org.sanxiang.penalty;

/** Before whom a decision is contested. */
enum RemedyKind {
    RECONSIDERATION, LITIGATION
}
