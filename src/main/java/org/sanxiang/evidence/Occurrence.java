package org.sanxiang.evidence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * That a link of the catalogue of recordings occurred in a case.
 *
 * @param code    of the link in {@code config/recordings.csv}
 * @param subject what it was about, in the words of the record; null where nothing tells more than the link
 * @param timed   whether the moments are known; else only the day is, and they are its bounds
 */
public record Occurrence(String code, String subject, LocalDateTime from, LocalDateTime to, boolean timed) {

    public static Occurrence on(String code, LocalDate day, String subject) {
        return new Occurrence(code, subject, day.atStartOfDay(), day.atTime(LocalTime.MAX), false);
    }

    public static Occurrence during(String code, LocalDateTime from, LocalDateTime to, String subject) {
        return new Occurrence(code, subject, from, to, true);
    }

    LocalDate day() {
        return from.toLocalDate();
    }
}
