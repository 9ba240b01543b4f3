package org.sanxiang.penalty;

/** Why another party takes the place of the one on file. */
enum PartyChangeGround {
    MERGED, SPLIT, INHERITED, WRONG_PARTY
}
