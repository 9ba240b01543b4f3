package org.sanxiang;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.sanxiang.kernel.ChineseTime;

/** A clock that stands where the test puts it, in Chinese time; the engine's follows. */
public class TestClock extends Clock {

    private Instant now = at(LocalDate.of(2023, 3, 1), LocalTime.of(9, 0));

    public void set(LocalDate day) {
        set(at(day, LocalTime.of(9, 0)));
    }

    public void set(Instant moment) {
        now = moment;
        engineFollows();
    }

    private void engineFollows() {
        ClockUtil.setCurrentTime(Date.from(now));
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

    private static Instant at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, ChineseTime.ZONE).toInstant();
    }
}
