package org.sanxiang.reports;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.sanxiang.deadlines.Pause;
import org.sanxiang.deadlines.WorkCalendar;

/** From one moment to another. */
record Spell(Instant from, Instant until, ZoneId zone) {

    long seconds() {
        return Duration.between(from, until).toSeconds();
    }

    /** Without the days for which the case stood still, counted from and to midnight. */
    long netSeconds(List<Pause> pauses) {
        return seconds() - pauses.stream().mapToLong(this::within).sum();
    }

    private long within(Pause pause) {
        Instant begin = later(from, pause.from().atStartOfDay(zone).toInstant());
        Instant end = pause.until() == null ? until : earlier(until, pause.until().atStartOfDay(zone).toInstant());
        return Math.max(0, Duration.between(begin, end).toSeconds());
    }

    /** The working days after the first day, up to the last. */
    int workingDays(WorkCalendar calendar) {
        return calendar.fullWorkingDaysBetween(day(from), day(until).plusDays(1));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
