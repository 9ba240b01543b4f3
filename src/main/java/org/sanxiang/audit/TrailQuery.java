package org.sanxiang.audit;

import java.time.LocalDateTime;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What the auditor looks for; whatever is left empty does not matter.
 *
 * @param person part of a name, or an account
 * @param file   number of the case as it is printed, or the number by which the system knows it
 * @param page   from zero
 */
record TrailQuery(Kind kind, String person, String file, String action,
                  @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime from,
                  @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime to,
                  Integer page) {

    static final int SIZE = 25;
    static final TrailQuery ALL = new TrailQuery(null, null, null, null, null, null, null);

    TrailQuery {
        person = trimmed(person);
        file = trimmed(file);
        action = trimmed(action);
        page = page == null ? 0 : Math.max(0, page);
    }

    private static String trimmed(String text) {
        return text == null ? "" : text.strip();
    }
}
