package org.sanxiang.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanxiang.databases.Database;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every figure and the list behind it, over cases of every sort, on whichever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FiguresTests {

    private static final int CASES = 150;
    private static final Scope YEAR = Scope.of(new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)))
            .ofStep("investigate").lasting(40 * 86_400L);
    private static final Scope QUARTER = Scope.of(new Period(LocalDate.of(2022, 10, 1), LocalDate.of(2022, 12, 31)))
            .ofStep("review").lasting(86_400);

    private final Database database;
    private AnnotationConfigApplicationContext context;

    FiguresTests(Database database) {
        this.database = database;
    }

    @BeforeAll
    void open() {
        context = database.with(FiguresOf.and());
        new RandomLedger(context.getBean(JdbcClient.class), 20230915).write(CASES);
    }

    @AfterAll
    void close() {
        context.close();
    }

    @ParameterizedTest
    @EnumSource
    void the_list_behind_a_figure_has_as_many_rows_as_the_figure_says_and_comes_to_as_much(Figure figure) {
        Stream.of(YEAR, QUARTER).forEach(scope -> agree(figure, counts().of(List.of(figure), scope).get(figure), scope));
    }

    @ParameterizedTest
    @EnumSource
    void no_figure_is_tested_over_nothing(Figure figure) {
        assertThat(counts().of(List.of(figure), YEAR).get(figure).rows()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void so_it_is_for_every_unit_matter_source_kind_of_party_and_officer(Figure figure) {
        Stream.of(Dimension.UNIT, Dimension.MATTER, Dimension.SOURCE, Dimension.PARTY, Dimension.OFFICER).forEach(dimension -> {
            Map<String, Map<Figure, Tally>> lines = counts().by(dimension, List.of(figure), YEAR);
            assertThat(lines).isNotEmpty();
            lines.forEach((value, tallies) -> agree(figure, tallies.get(figure), YEAR.where(dimension, value)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_lines_of_what_each_case_has_once_come_to_the_figure_itself(Figure figure) {
        long all = counts().of(List.of(figure), YEAR).get(figure).rows();
        Stream.of(Dimension.UNIT, Dimension.MATTER, Dimension.SOURCE, Dimension.PARTY).forEach(dimension ->
                assertThat(counts().by(dimension, List.of(figure), YEAR).values().stream()
                        .mapToLong(one -> one.get(figure).rows()).sum()).isEqualTo(all));
    }

    @Test
    void all_figures_at_once_are_what_each_is_alone() {
        Map<Figure, Tally> at = counts().of(List.of(Figure.values()), YEAR);
        assertThat(at).allSatisfy((figure, tally) ->
                assertThat(counts().of(List.of(figure), YEAR).get(figure).value(figure)).isEqualByComparingTo(tally.value(figure)));
    }

    @Test
    void whoever_has_steps_in_hand_and_did_some_is_told_apart_from_the_others() {
        counts().by(Dimension.ASSIGNEE, List.of(Figure.IN_HAND), YEAR).forEach((person, tallies) ->
                agree(Figure.IN_HAND, tallies.get(Figure.IN_HAND), YEAR.where(Dimension.ASSIGNEE, person)));
        counts().by(Dimension.DOER, List.of(Figure.DONE_BY), YEAR).forEach((account, tallies) ->
                agree(Figure.DONE_BY, tallies.get(Figure.DONE_BY), YEAR.where(Dimension.DOER, account)));
    }

    @Test
    void every_second_of_the_steps_of_completed_cases_is_spent_in_one_place() {
        BigDecimal all = jdbc().sql("""
                select sum(t.seconds) from step_fact t join process_fact p on p.case_id = t.case_id
                where p.completed = true and p.procedure_key = 'penalty' and p.ended_at >= '2023-01-01 00:00:00'
                  and p.ended_at < '2024-01-01 00:00:00'""").query(BigDecimal.class).single();
        List<Figure> places = List.of(Figure.WORKED, Figure.WAITED_FOR_CLAIM, Figure.WAITED_FOR_PARTY, Figure.IN_REVIEW,
                Figure.DONE_AGAIN, Figure.STOOD_STILL);
        assertThat(counts().of(places, YEAR).values().stream().map(Tally::sum).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(all).isPositive();
    }

    @Test
    void what_was_open_at_the_end_is_what_was_open_before_and_what_came_without_what_was_closed() {
        Map<Figure, Tally> tallies = counts().of(List.of(Figure.OPEN_BEFORE, Figure.FILED, Figure.OPEN), YEAR);
        long closed = jdbc().sql("""
                select count(*) from fact where kind = 'FILED' and procedure_key = 'penalty'
                  and ended_on between '2023-01-01' and '2023-12-31'""").query(Long.class).single();
        assertThat(tallies.get(Figure.OPEN).rows())
                .isEqualTo(tallies.get(Figure.OPEN_BEFORE).rows() + tallies.get(Figure.FILED).rows() - closed);
    }

    private void agree(Figure figure, Tally tally, Scope scope) {
        Listed listed = listing().of(figure, scope, 0, Integer.MAX_VALUE, 0);
        assertThat(listed.rows()).as("%s %s", figure, scope).hasSize((int) tally.rows());
        assertThat(listed.tally().rows()).isEqualTo(tally.rows());
        assertThat(listed.rows().stream().map(Listed.Row::share).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(tally.sum()).isEqualByComparingTo(listed.tally().sum());
        pages(figure, scope, listed);
    }

    /** Page by page every row comes once. */
    private void pages(Figure figure, Scope scope, Listed whole) {
        Set<Listed.Row> seen = new HashSet<>();
        for (int offset = 0; offset < whole.rows().size(); offset += 40) {
            seen.addAll(listing().of(figure, scope, 0, 40, offset).rows());
        }
        assertThat(seen).isEqualTo(new HashSet<>(whole.rows()));
    }

    private Counts counts() {
        return context.getBean(Counts.class);
    }

    private Listing listing() {
        return context.getBean(Listing.class);
    }

    private JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }
}
