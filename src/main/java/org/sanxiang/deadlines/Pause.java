package org.sanxiang.deadlines;

import java.time.LocalDate;

/**
 * A time for which a clock stands still.
 *
 * @param from  the first day that does not count
 * @param until the day from which days count again; null while nobody knows
 */
public record Pause(LocalDate from, LocalDate until) {

    public Pause {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a pause that ends before it begins: " + from + " to " + until);
        }
    }

    public boolean isOpen() {
        return until == null;
    }
}
