package org.sanxiang.desk.inbox;

import org.sanxiang.desk.Due;

/**
 * An overdue step of others, as their superior's inbox lists it.
 *
 * @param caseName the case number, or the clue's number while there is none
 * @param with     who has taken the step, or the group that it waits for
 */
record Supervised(long caseId, String caseName, String party, String matter, String title, String with, Due due) {
}
