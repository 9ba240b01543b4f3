package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.deadlines.DeliveredCalendar;
import org.sanxiang.deadlines.Pause;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever heads order about the 90 days, in whatever order and however often. */
class DecisionPeriodPropertyTests {

    private static final Periods PERIODS = DeliveredCalendar.periods();

    /** An order, so many days after the last one. */
    record Order(int what, int later, int days) {
    }

    @Property(tries = 500)
    void pauses_never_overlap_and_the_clock_is_never_earlier_nor_longer_than_what_was_ordered(
            @ForAll("orders") List<Order> orders) {
        ACase a = ACase.filed(PartyKind.ORGANISATION);
        LocalDate day = ACase.FILED;
        for (Order order : orders) {
            day = day.plusDays(order.later());
            attempt(a.c.decisionPeriod(), order, day);
        }
        List<Pause> pauses = a.c.decisionPeriod().ledger().pauses();
        long paused = pauses.stream().filter(pause -> !pause.isOpen())
                .mapToLong(pause -> pause.from().datesUntil(pause.until()).count()).sum();
        LocalDate due = new CaseClocks(a.c, PERIODS).decision().deadline().due();
        assertThat(a.c.decisionPeriod().ledger().extension()).isBetween(0, 90);
        assertThat(due == null || !due.isBefore(ACase.FILED.plusDays(90))).isTrue();
        assertThat(due == null || !due.isAfter(ACase.FILED.plusDays(180 + paused))).isTrue();
    }

    private static void attempt(DecisionPeriod period, Order order, LocalDate day) {
        try {
            switch (order.what()) {
                case 0 -> period.suspended(new SuspendForm(PeriodSuspensionGround.RELATED_CASE, "同意"), "局长甲", day);
                case 1 -> period.resumed(new ResumeForm(ResumptionGround.GROUND_GONE, day.minusDays(order.days() % 10), "同意"),
                        "局长甲");
                default -> period.extended(extension(order, day), null, PERIODS);
            }
        } catch (Refusal refused) {
            assertThat(refused.rule()).isPresent();
        }
    }

    private static PeriodExtension extension(Order order, LocalDate day) {
        ExtensionKind kind = order.what() == 2 ? ExtensionKind.BY_HEAD : ExtensionKind.BY_DISCUSSION;
        return PeriodExtension.of(new ExtendForm(kind, order.days(), "程序规定", day, List.of(), null, "同意"),
                new Heads("三人：同意", 3), "局长甲", day);
    }

    @Provide
    Arbitrary<List<Order>> orders() {
        return Combinators.combine(Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 20),
                Arbitraries.integers().between(1, 70)).as(Order::new).list().ofMaxSize(20);
    }
}
