package org.sanxiang.penalty;

/** The two rights of the party between notice and decision: each is open, used or waived on its own. */
enum Right {
    STATEMENT, HEARING
}
