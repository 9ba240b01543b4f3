package org.sanxiang.penalty;

/** How an attempt at service ended. */
enum ServiceResult {
    SERVED, FAILED
}
