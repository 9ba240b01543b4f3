package org.sanxiang.penalty;

import java.time.LocalDate;

/**
 * Days on which a surcharge does not grow, the first and the last among them.
 *
 * @param to null while it goes on
 */
record Respite(LocalDate from, LocalDate to) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
