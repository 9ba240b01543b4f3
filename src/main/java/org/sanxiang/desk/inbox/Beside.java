package org.sanxiang.desk.inbox;

import org.sanxiang.desk.Due;

/**
 * A clock that runs in a case beside its steps, as inboxes list it.
 *
 * @param caseName the case number, or the clue's number while there is none
 * @param subject  what it is about, in the words of those who entered it
 */
record Beside(long caseId, String caseName, String party, String matter, String title, String subject, Due due) {
}
