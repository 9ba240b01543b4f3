package org.sanxiang.reports;

import java.time.Instant;

/** A process of a case, by the moment at which it began. */
record ProcessKey(long caseId, Instant started) {
}
