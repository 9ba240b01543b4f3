package org.sanxiang.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bypass B13: "today" computed in another time zone. */
class ClockConfigurationTests {

    private final TimeZone before = TimeZone.getDefault();

    @BeforeEach
    void the_machine_lives_in_another_zone() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }

    @AfterEach
    void the_machine_is_as_it_was() {
        TimeZone.setDefault(before);
    }

    @Test
    void b13_half_past_eleven_at_night_in_utc_is_the_next_day_in_china() {
        Clock clock = new ClockConfiguration().clock();
        Instant late = Instant.parse("2023-04-10T23:30:00Z");
        assertThat(LocalDate.ofInstant(late, clock.getZone())).isEqualTo("2023-04-11");
        assertThat(LocalDate.now(Clock.fixed(late, clock.getZone()))).isEqualTo("2023-04-11");
    }
}
