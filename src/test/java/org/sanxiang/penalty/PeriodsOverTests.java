package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.TestClock;
import org.sanxiang.cases.OpenSteps;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.Timeline;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.workflow.DueTimers;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The step at which the party is heard ends by itself when its periods are over, and never earlier. */
@SanxiangTest
class PeriodsOverTests {

    private static final BigDecimal FINE = new BigDecimal("30000");
    private static final LocalDate NOTICE = LocalDate.of(2023, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2023, 3, 8);

    @Autowired
    WalkingCases walks;
    @Autowired
    DueTimers timers;
    @Autowired
    OpenSteps openSteps;
    @Autowired
    Timeline timeline;
    @Autowired
    TestClock clock;

    CaseWalk walk;

    @BeforeEach
    void a_party_is_told_with_the_offer_of_a_hearing() {
        walk = walks.walk().register("CG-001", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION).investigate(FINE)
                .notify(FINE, true);
    }

    @Test
    void the_step_is_due_on_the_fifth_working_day_after_the_notice() {
        assertThat(openSteps.find(walk.id, "hear-party").orElseThrow().due()).isEqualTo(LAST_DAY);
    }

    @Test
    void on_the_last_day_nothing_ends_and_on_the_next_the_case_goes_on() {
        clock.set(LAST_DAY);
        timers.run();
        assertThat(openSteps.find(walk.id, "hear-party")).isPresent();
        clock.set(LAST_DAY.plusDays(1));
        timers.run();
        assertThat(openSteps.of(walk.id)).extracting("step").containsExactly("draft");
        assertThat(timeline.of(walk.id, 0, 10)).extracting("action").contains("periods-over");
    }

    @Test
    void a_statement_does_not_end_the_hearing_period() {
        walk.enter("hear-party", "statement", new StatementForm(NOTICE, "罚款过高", null), "officer1");
        assertThatThrownBy(() -> walk.take("hear-party", new PartyHeardForm(null), "officer1"))
                .isInstanceOf(Refusal.class);
        clock.set(LAST_DAY.plusDays(1));
        timers.run();
        assertThat(openSteps.of(walk.id)).extracting("step").containsExactly("recheck");
    }

    @Test
    void a_hearing_that_was_asked_for_in_time_is_held() {
        walk.enter("hear-party", "hearing-request", new HearingRequestForm(NOTICE, "申请听证"), "officer1");
        clock.set(LAST_DAY.plusDays(1));
        timers.run();
        assertThat(openSteps.of(walk.id)).extracting("step").containsExactly("hold-hearing");
    }
}
