package org.sanxiang.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A clock that stands where it is put, in Chinese time: past cases are done again on their own days. */
public class MovingClock extends Clock {

    private volatile Instant now;

    public MovingClock(LocalDate day) {
        now = morning(day);
    }

    /** Puts the clock to nine in the morning of the day. */
    public void set(LocalDate day) {
        set(morning(day));
    }

    public void set(Instant instant) {
        now = instant;
    }

    public static Instant morning(LocalDate day) {
        return ZonedDateTime.of(day, LocalTime.of(9, 0), ChineseTime.ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return ChineseTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the law has one time zone");
    }

    @Override
    public Instant instant() {
        return now;
    }
}
