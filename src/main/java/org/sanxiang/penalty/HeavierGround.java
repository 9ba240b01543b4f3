package org.sanxiang.penalty;

/** On what a heavier notice may rest; the party's own statement is none of them (行政处罚法 45). */
enum HeavierGround {
    NEW_FACT, NEW_EVIDENCE, FOUND_BY_REVIEW, FOUND_BY_DISCUSSION
}
