package org.sanxiang.cases;

import org.sanxiang.deadlines.Deadline;

/**
 * The clock of a step.
 *
 * @param period its name in {@code config/periods.csv}, which leads to its length and article; its title is the message
 *               {@code clock.<period>}
 */
public record StepClock(String period, Deadline deadline) {
}
