package org.sanxiang.penalty;

/** What the police answered. */
enum PoliceAnswer {
    FILED, NOT_FILED, RETURNED
}
