package org.sanxiang.penalty;

/** Grounds on which the 90 days may stand still (中止); {@code config/suspension-grounds.csv} says which the bureau applies. */
enum PeriodSuspensionGround {
    RELATED_CASE, INTERPRETATION, FORCE_MAJEURE, PARTY_UNREACHABLE, EXAMINATION
}
