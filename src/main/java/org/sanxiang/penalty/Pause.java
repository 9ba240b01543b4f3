package org.sanxiang.penalty;

import java.time.LocalDate;

/**
 * Days that do not count, the first and the last among them.
 *
 * @param to null while it goes on
 */
record Pause(LocalDate from, LocalDate to) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
