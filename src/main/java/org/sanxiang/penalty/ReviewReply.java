package org.sanxiang.penalty;

/** How the handlers go on after an opinion of the legal review. */
enum ReviewReply {
    DRAFT, INVESTIGATE, NOTIFY, HEARING, RECHECK, DISPUTE
}
