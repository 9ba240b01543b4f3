package org.sanxiang.desk;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DueTests {

    private static final LocalDate DUE = LocalDate.of(2023, 3, 31);

    @Test
    void a_period_is_calm_until_its_last_third() {
        assertThat(light(LocalDate.of(2023, 3, 20))).isEqualTo("calm");
        assertThat(light(LocalDate.of(2023, 3, 21))).isEqualTo("soon");
    }

    @Test
    void the_last_day_is_not_yet_late() {
        assertThat(light(DUE)).isEqualTo("soon");
        assertThat(light(DUE.plusDays(1))).isEqualTo("late");
    }

    @Test
    void what_has_no_clock_has_no_light() {
        assertThat(Due.of(DUE, null, DUE, SampleWords.with(Clock.systemUTC())).light()).isEqualTo("none");
    }

    private static String light(LocalDate today) {
        return Due.of(LocalDate.of(2023, 3, 1), DUE, today, SampleWords.with(Clock.systemUTC())).light();
    }
}
