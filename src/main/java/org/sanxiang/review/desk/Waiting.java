package org.sanxiang.review.desk;

import java.time.LocalDate;

/**
 * A review that waits.
 *
 * @param reviewer null while nobody has taken it
 * @param due      null while its clock stands
 * @param light    as the inbox lights it: {@code late}, {@code soon}, {@code calm} or {@code stands}
 */
record Waiting(long caseId, String step, String number, String title, String matter, String reviewer, LocalDate since,
               LocalDate due, String light) {
}
