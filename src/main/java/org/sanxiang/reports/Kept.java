package org.sanxiang.reports;

import java.util.List;

/** A row that follows from what the cases say, and is kept so that it can be counted. */
interface Kept {

    long caseId();

    /** What tells it from the others of its table, the case first. */
    List<Object> key();

    /** In the order of the columns of its {@link Shape}. */
    List<Object> values();

    /** The process that it tells of; null where it tells of none. */
    default ProcessKey process() {
        return null;
    }
}
