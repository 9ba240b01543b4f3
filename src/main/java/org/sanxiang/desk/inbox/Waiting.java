package org.sanxiang.desk.inbox;

import java.time.Instant;

import org.sanxiang.desk.Due;

/**
 * A step that waits, as the inbox lists it.
 *
 * @param caseName the case number, or the clue's number while there is none
 * @param token    which opening of the step it is
 */
record Waiting(long caseId, String caseName, String party, String matter, String step, String title, long token,
               Instant since, Due due) {
}
