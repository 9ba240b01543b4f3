package org.sanxiang.penalty;

/** Why the 90 days run again (恢复). */
enum ResumptionGround {
    GROUND_GONE, NO_LONGER_NEEDED
}
