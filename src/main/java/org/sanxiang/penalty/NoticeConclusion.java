package org.sanxiang.penalty;

/** What the agency head says before the prior notice (行政处罚法 57). */
enum NoticeConclusion {
    AGREE, KEEP, RETURN, NO_PENALTY, TRANSFER, TERMINATE
}
