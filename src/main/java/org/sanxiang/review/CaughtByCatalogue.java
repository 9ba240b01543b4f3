package org.sanxiang.review;

import java.util.Map;

/** Told by the procedure: how many of its decisions of a year each row of the catalogue caught. */
public interface CaughtByCatalogue {

    /** By the id of the row; rows that caught nothing are left out. */
    Map<String, Long> in(int year);
}
