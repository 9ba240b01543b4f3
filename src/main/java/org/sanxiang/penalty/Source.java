package org.sanxiang.penalty;

/** Where a clue comes from (线索来源). */
enum Source {
    PATROL, HOTLINE_12345, COMPLAINT, REPORT, TRANSFER, COURT, RANDOM_INSPECTION, MEDIA, ASSIGNED, ONLINE, DIGITAL,
    OTHER
}
