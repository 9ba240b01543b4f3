package org.sanxiang.cases;

import java.util.Locale;

import org.sanxiang.deadlines.Deadline;

/**
 * The clock of a step.
 *
 * @param period its name in {@code config/periods.csv}, which leads to its length and article
 */
public record StepClock(String period, Deadline deadline) {

    /** Its name as pages and trail read it, for example {@code Clock.HEARING_REQUEST}. */
    public String name() {
        return "Clock." + period.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
