package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.people.Crew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.penalty.Enforced.SERVED;
import static org.sanxiang.penalty.ExecutionRules.DISPOSED_BEFORE_SERVICE;
import static org.sanxiang.penalty.ExecutionRules.PROCEEDS;
import static org.sanxiang.penalty.ExecutionRules.TWO_DISPOSERS;

/** What becomes of the things of a case (行政处罚法 74). */
class DisposingTests {

    private final Enforced served = Enforced.fine("1000");

    @Test
    void nothing_is_disposed_of_before_the_decision_was_served() {
        served.refuses(DISPOSED_BEFORE_SERVICE, () -> dispose(SERVED.minusDays(1), DisposalManner.DESTROYED, null, null, ACase.TWO));
        dispose(SERVED, DisposalManner.DESTROYED, null, null, ACase.TWO);
        assertThat(served.c.executions(Disposal.class)).singleElement().satisfies(entry ->
                assertThat(entry.facts()).anyMatch(fact -> fact.value().equals("钢瓶（15kg） 3只")));
    }

    @Test
    void two_officers_do_it() {
        served.refuses(TWO_DISPOSERS, () -> dispose(SERVED, DisposalManner.DESTROYED, null, null,
                new Crew(ACase.TWO.officers().subList(0, 1))));
    }

    @Test
    void whatever_things_bring_in_is_paid_into_the_treasury() {
        served.refuses(PROCEEDS, () -> dispose(SERVED, DisposalManner.AUCTIONED, null, null, ACase.TWO));
        served.refuses(PROCEEDS, () -> dispose(SERVED, DisposalManner.AUCTIONED, "300", " ", ACase.TWO));
        served.refuses(PROCEEDS, () -> dispose(SERVED, DisposalManner.OTHER, "300", null, ACase.TWO));
        dispose(SERVED, DisposalManner.AUCTIONED, "300", "缴库1号", ACase.TWO);
        dispose(SERVED, DisposalManner.RETURNED, null, null, ACase.TWO);
    }

    private void dispose(LocalDate day, DisposalManner manner, String proceeds, String voucher, Crew crew) {
        Disposing.enter(served.c, new DisposalForm(day, "仓库", manner,
                List.of(new DisposedThing("钢瓶", "15kg", new BigDecimal("3"), "只")), "某某", List.of(1L, 2L), "记录员", "监销人",
                proceeds == null ? null : new BigDecimal(proceeds), voucher, "当场处理"), crew);
    }
}
