package org.sanxiang.cases;

import java.time.LocalDate;

/**
 * A clock that runs beside the steps of a case, such as that of a preservation (先行登记保存).
 *
 * @param subject what it is about, in the words of those who entered it
 * @param endedOn when what it demands was done; null while it runs
 */
public record SideClock(StepClock clock, String subject, LocalDate endedOn) {
}
