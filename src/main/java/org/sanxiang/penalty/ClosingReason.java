package org.sanxiang.penalty;

/** Why a case is closed. */
enum ClosingReason {
    PERFORMED, ENDED_BY_LAW, NO_PENALTY, TRANSFERRED, TERMINATED
}
