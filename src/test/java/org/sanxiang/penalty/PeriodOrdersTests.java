package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.TestClock;
import org.sanxiang.cases.Admission;
import org.sanxiang.cases.OpenSteps;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.Timeline;
import org.sanxiang.deadlines.Light;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.NotAllowed;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.review.Conclusion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Suspension, resumption and extension through the door that the pages use, and what the lists show of them. */
@SanxiangTest
class PeriodOrdersTests {

    private static final BigDecimal FINE = new BigDecimal("30000");
    /** Filed on 1 March: ninety days later. */
    private static final LocalDate LAST = LocalDate.of(2023, 5, 30);

    @Autowired
    WalkingCases walks;
    @Autowired
    OpenSteps openSteps;
    @Autowired
    Admission admission;
    @Autowired
    Timeline timeline;
    @Autowired
    TestClock clock;
    @Autowired
    TransactionTemplate transaction;

    CaseWalk walk;

    @BeforeEach
    void a_case_is_investigated() {
        walk = walks.walk().register("CG-001", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION);
    }

    @Test
    void the_open_step_stands_and_goes_on_later_by_the_days_of_the_suspension() {
        assertThat(due("investigate")).isEqualTo(LAST);
        clock.set(LocalDate.of(2023, 3, 10));
        walk.take("suspend", suspend(), "head");
        assertThat(due("investigate")).isNull();
        assertThat(openSteps.find(walk.id, "investigate").orElseThrow().clock().deadline()
                .light(LocalDate.of(2023, 12, 1).atStartOfDay())).isEqualTo(Light.STANDS);
        clock.set(LocalDate.of(2023, 3, 20));
        walk.take("resume", resume(LocalDate.of(2023, 3, 18)), "head");
        assertThat(due("investigate")).isEqualTo(LAST.plusDays(8));
        assertThat(timeline.of(walk.id, 0, 2)).extracting("action").containsExactly("resume", "suspend");
    }

    @Test
    void an_extension_moves_the_steps_before_the_decision() {
        walk.take("extend", extend(30), "head");
        assertThat(due("investigate")).isEqualTo(LAST.plusDays(30));
    }

    @Test
    void a_suspension_does_not_move_the_periods_of_the_party() {
        walk.investigate(FINE).notify(FINE, true);
        LocalDate told = due("hear-party");
        walk.take("suspend", suspend(), "head");
        assertThat(due("hear-party")).isEqualTo(told);
    }

    @Test
    void what_was_suspended_while_the_party_was_heard_stands_for_the_next_step() {
        walk.investigate(FINE).notify(FINE, true);
        walk.take("suspend", suspend(), "head");
        walk.waive(true);
        assertThat(due("draft")).isNull();
    }

    @Test
    void nothing_is_decided_before_the_period_is_resumed() {
        walk.investigate(FINE).notify(FINE, true).waive(true).draft(FINE)
                .review(Conclusion.AGREED).discuss();
        walk.take("suspend", suspend(), "deputy");
        assertThatThrownBy(walk::decide).isInstanceOf(Refusal.class)
                .satisfies(refused -> assertThat(((Refusal) refused).rule()).contains(Rules.DECIDED_WHILE_SUSPENDED));
        walk.take("resume", resume(walk.today()), "deputy");
        walk.decide();
    }

    @Test
    void b14_a_double_click_extends_once() {
        walk.take("extend", extend(30), "head");
        Refusing.assertRefused(Rules.EXTENDED_TWICE, () -> walk.take("extend", extend(30), "deputy"));
        assertThat(due("investigate")).isEqualTo(LAST.plusDays(30));
    }

    @Test
    void only_agency_heads_order_it() {
        for (String account : Set.of("officer1", "unithead", "reviewer1", "admin")) {
            assertThatThrownBy(() -> walk.take("suspend", suspend(), account)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void a_ground_that_the_bureau_does_not_apply_is_refused() {
        Refusing.assertRefused(Rules.SUSPENSION_GROUND, () -> walk.take("suspend",
                new SuspendForm(PeriodSuspensionGround.EXAMINATION, "送检"), "head"));
    }

    @Test
    void the_page_offers_what_fits() {
        assertThat(offered()).contains("suspend", "extend").doesNotContain("resume");
        walk.take("suspend", suspend(), "head");
        assertThat(offered()).contains("resume", "extend").doesNotContain("suspend");
    }

    private List<String> offered() {
        Actor head = walk.staff.actor("head");
        return transaction.execute(status -> admission.sidePaths(admission.read(walk.id, head), head));
    }

    private LocalDate due(String step) {
        return openSteps.find(walk.id, step).orElseThrow().due();
    }

    private static SuspendForm suspend() {
        return new SuspendForm(PeriodSuspensionGround.FORCE_MAJEURE, "同意中止");
    }

    private static ResumeForm resume(LocalDate day) {
        return new ResumeForm(ResumptionGround.GROUND_GONE, day, "同意恢复");
    }

    private static ExtendForm extend(int days) {
        return new ExtendForm(ExtensionKind.BY_HEAD, days, "程序规定第二十六条", null, null, null, "同意延长");
    }
}
