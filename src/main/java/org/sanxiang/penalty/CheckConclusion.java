package org.sanxiang.penalty;

/** What the unit head says to the result of an investigation. */
enum CheckConclusion {
    AGREE, RETURN
}
