package org.sanxiang.penalty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;
import org.sanxiang.TestClock;
import org.sanxiang.cases.CasesInMemory;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.kernel.Recorded;

import static org.assertj.core.api.Assertions.assertThat;

class PartyPeriodsTests {

    private final ACase a = ACase.filed(PartyKind.ORGANISATION).reported("10000").notified("10000");
    private final TestClock clock = new TestClock();
    private final CasesInMemory cases = new CasesInMemory();
    private final List<Object> events = new ArrayList<>();
    private final PartyPeriods periods = new PartyPeriods(new PenaltyCasesInMemory(a.c), cases, events::add, clock);

    PartyPeriodsTests() {
        cases.save(a.c.file());
    }

    @Test
    void the_step_ends_by_itself_with_the_end_of_the_last_day() {
        assertThat(periods.elapses(1, "hear-party")).isEqualTo("2023-04-11T16:00:00Z");
        clock.set(ACase.LAST_DAY.plusDays(1));
        assertThat(periods.elapsed(1, "hear-party")).isEqualTo("none");
        assertThat(events).singleElement().isInstanceOf(Recorded.class);
    }

    @Test
    void a_timer_that_comes_early_changes_nothing() {
        clock.set(ACase.LAST_DAY);
        a.refuses(Rules.RIGHTS_OVER, () -> periods.elapsed(1, "hear-party"));
        assertThat(events).isEmpty();
    }

    @Test
    void what_the_party_said_leads_on() {
        a.c.dialogue().stated(new StatementForm(ACase.NOTIFIED, "已改正", null));
        clock.set(ACase.LAST_DAY.plusDays(1));
        assertThat(periods.elapsed(1, "hear-party")).isEqualTo("statement");
    }

    /** In UTC the last day of the period has not even begun to end: 16:30 there is half past midnight in China. */
    @Test
    void b13_the_last_day_ends_with_the_day_in_china_whatever_the_zone_of_the_machine() {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        try {
            assertThat(periods.elapses(1, "hear-party")).isEqualTo("2023-04-11T16:00:00Z");
            clock.set(Instant.parse("2023-04-11T15:30:00Z"));
            a.refuses(Rules.RIGHTS_OVER, () -> periods.elapsed(1, "hear-party"));
            clock.set(Instant.parse("2023-04-11T16:30:00Z"));
            assertThat(periods.elapsed(1, "hear-party")).isEqualTo("none");
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
