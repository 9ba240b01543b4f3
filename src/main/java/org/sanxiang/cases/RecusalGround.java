package org.sanxiang.cases;

/** Why somebody must stay away from a case (行政处罚法 43, 64). */
enum RecusalGround {
    PARTY_OR_RELATIVE, DIRECT_INTEREST, OTHER_RELATION
}
