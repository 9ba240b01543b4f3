package org.sanxiang.cases;

/** What becomes of an act of somebody who was recused later: it stands, it is to be done again, it has been done again. */
enum ActVerdict {
    CONFIRMED, REDO, REDONE
}
