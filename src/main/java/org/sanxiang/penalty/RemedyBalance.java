package org.sanxiang.penalty;

/** How a remedy ended for the agency. */
enum RemedyBalance {
    WON, LOST, OPEN, NEITHER
}
