package org.sanxiang.cases;

/** Who asks that somebody stay away from a case (回避): the party, the person himself, or the agency. */
enum RecusalAsker {
    PARTY, SELF, AGENCY
}
