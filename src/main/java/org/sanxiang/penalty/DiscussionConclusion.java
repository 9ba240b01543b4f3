package org.sanxiang.penalty;

/** What a collective discussion concludes (行政处罚法 57). */
enum DiscussionConclusion {
    AGREED, CHANGED, INVESTIGATE
}
