package org.sanxiang.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sanxiang.deadlines.Pause;
import org.sanxiang.deadlines.WorkCalendar;
import org.sanxiang.kernel.ChineseTime;

class SpellTests {

    private static final long DAY = 86_400;
    /** Wednesday the first of March, nine in the morning in China, to Friday the tenth, the same hour. */
    private static final Spell SPELL =
            new Spell(Instant.parse("2023-03-01T01:00:00Z"), Instant.parse("2023-03-10T01:00:00Z"), ChineseTime.ZONE);

    @Test
    void days_for_which_the_case_stood_still_do_not_count() {
        assertThat(SPELL.seconds()).isEqualTo(9 * DAY);
        assertThat(SPELL.netSeconds(List.of())).isEqualTo(9 * DAY);
        assertThat(SPELL.netSeconds(List.of(pause(3, 5), pause(6, 7)))).isEqualTo(6 * DAY);
    }

    @Test
    void of_a_pause_only_what_lies_within_is_taken_off() {
        assertThat(SPELL.netSeconds(List.of(new Pause(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 2, 20))))).isEqualTo(9 * DAY);
        assertThat(SPELL.netSeconds(List.of(pause(9, 20)))).isEqualTo(9 * DAY - DAY - 9 * 3600);
        assertThat(SPELL.netSeconds(List.of(new Pause(LocalDate.of(2023, 3, 10), null)))).isEqualTo(9 * DAY - 9 * 3600);
    }

    @Test
    void working_days_are_those_after_the_first_day_up_to_the_last() {
        WorkCalendar calendar = new WorkCalendar(Set.of(LocalDate.of(2023, 3, 10)), Set.of(LocalDate.of(2023, 3, 4)), Set.of(2023));
        assertThat(SPELL.workingDays(calendar)).isEqualTo(7);
        assertThat(new Spell(SPELL.from(), SPELL.from().plusSeconds(60), ChineseTime.ZONE).workingDays(calendar)).isZero();
    }

    private static Pause pause(int from, int until) {
        return new Pause(LocalDate.of(2023, 3, from), LocalDate.of(2023, 3, until));
    }
}
