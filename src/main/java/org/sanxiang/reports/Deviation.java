package org.sanxiang.reports;

/**
 * A row of the facts that is not as the case says.
 *
 * @param table   of which it is
 * @param key     what tells it from the others of the case
 * @param kept    null where there is none
 * @param derived null where the case knows of none
 */
public record Deviation(long caseId, String table, String key, String kept, String derived) {
}
