package org.sanxiang.penalty;

/** At which step a further round begins. */
enum NewRoundStart {
    INVESTIGATE, NOTIFY
}
