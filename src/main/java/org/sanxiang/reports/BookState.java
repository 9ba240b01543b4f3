package org.sanxiang.reports;

import java.util.List;

/**
 * Whether the figures can be relied on, for the manager.
 *
 * @param checked  when they were last compared with the cases; null where they never were
 * @param cases    how many were compared
 * @param differ   those that were not as they were counted, by number
 * @param uncounted those of which nothing can be counted now
 */
record BookState(String checked, long cases, List<Case> differ, List<Case> uncounted) {

    /** A case to look at. */
    record Case(long id, String number) {
    }
}
