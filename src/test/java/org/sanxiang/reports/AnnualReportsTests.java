package org.sanxiang.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sanxiang.cases.Fact;
import org.sanxiang.cases.FactKind;
import org.sanxiang.databases.Database;

/** What a year comes to, counted from facts, on whichever database. */
abstract class AnnualReportsTests extends FactBooks {

    AnnualReportsTests(Database database) {
        super(database);
    }

    @Test
    void an_empty_year_has_no_figures_and_nothing_to_measure() {
        AnnualReport report = report(2023);
        assertThat(report.filed()).isZero();
        assertThat(report.finesYuan()).isEqualByComparingTo("0");
        assertThat(report.legalReviewRate()).isNull();
        assertThat(report.filingToDecisionDays()).isNull();
        assertThat(report.byMatter()).isEmpty();
    }

    @Test
    void each_figure_is_counted_by_its_own_date() {
        long id = registered();
        tell(Fact.of(FactKind.FILED, id, 0, LocalDate.of(2022, 12, 31)), decided(id, 0, LocalDate.of(2023, 1, 1), "30000"),
                Fact.of(FactKind.CLOSED, id, 0, LocalDate.of(2023, 12, 31)),
                Fact.of(FactKind.ARCHIVED, id, 0, LocalDate.of(2024, 1, 1)));
        assertThat(List.of(report(2022).filed(), report(2022).penaltyDecisions())).containsExactly(1L, 0L);
        assertThat(List.of(report(2023).filed(), report(2023).penaltyDecisions(), report(2023).closedInYear(),
                report(2023).archivedInYear())).containsExactly(0L, 1L, 1L, 0L);
        assertThat(report(2024).archivedInYear()).isEqualTo(1);
    }

    @Test
    void amounts_are_those_of_penalty_decisions_in_yuan_and_whole_without_decimals() {
        long id = registered();
        tell(decided(id, 0, FILED, "30000.50"), decided(id, 1, FILED, "0.50"),
                decided(id, 2, FILED, "100").with("NO_PENALTY"));
        assertThat(report(2023).finesYuan()).isEqualTo(new BigDecimal("30001"));
        assertThat(report(2023).penaltyDecisions()).isEqualTo(2);
        assertThat(report(2023).noPenaltyDecisions()).isEqualTo(1);
    }

    @Test
    void the_rate_of_review_is_that_of_the_major_decisions_to_which_a_review_had_agreed() {
        long id = registered();
        tell(decided(id, 0, FILED, "1").judged(true, true, "FINE"), decided(id, 1, FILED, "1").judged(true, false, "FINE"),
                decided(id, 2, FILED, "1").judged(false, true, "FINE"));
        assertThat(report(2023).majorDecisions()).isEqualTo(2);
        assertThat(report(2023).legalReviewRate()).isEqualTo(0.5);
    }

    @Test
    void all_rounds_of_a_case_count_in_the_year_of_its_decision_or_transfer() {
        long decided = registered();
        long transferred = registered();
        long open = registered();
        List.of(decided, transferred, open).forEach(id -> tell(
                Fact.of(FactKind.REVIEWED, id, 0, LocalDate.of(2022, 12, 20)).counting(1),
                Fact.of(FactKind.REVIEWED, id, 1, LocalDate.of(2023, 1, 10)).counting(2)));
        tell(decided(decided, 0, FILED, "1"), decided(decided, 1, FILED, "1"),
                Fact.of(FactKind.TRANSFERRED, transferred, 0, FILED));
        assertThat(report(2023).legalReviewRounds()).isEqualTo(4);
        assertThat(report(2023).legalOpinions()).isEqualTo(6);
        assertThat(report(2023).transferred()).isEqualTo(1);
        assertThat(report(2022).legalReviewRounds()).isZero();
    }

    @Test
    void percentiles_by_nearest_rank_are_those_of_a_naive_count() {
        Random random = new Random(7);
        for (int many : new int[] {1, 2, 3, 10, 11, 99, 100, 137}) {
            empty();
            long id = registered();
            List<Long> days = IntStream.range(0, many).mapToObj(one -> (long) random.nextInt(200)).toList();
            IntStream.range(0, many).forEach(one -> tell(decided(id, one, FILED.plusDays(days.get(one)), "1")));
            List<Long> sorted = days.stream().sorted().toList();
            assertThat(report(2023).filingToDecisionDays()).isEqualTo(new Days(sorted.get(0),
                    sorted.get((int) Math.ceil(many * 0.5) - 1), sorted.get((int) Math.ceil(many * 0.9) - 1),
                    sorted.get(many - 1), days.stream().mapToLong(Long::longValue).sum()));
        }
    }
}
