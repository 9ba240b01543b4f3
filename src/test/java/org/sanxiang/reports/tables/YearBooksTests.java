package org.sanxiang.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.sanxiang.databases.Database;
import org.sanxiang.reports.registers.Registers;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every figure of a year and the list behind it, over facts and entries of every sort, on whichever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class YearBooksTests {

    private static final int CASES = 300;
    private static final int ENTRIES = 200;
    private static final PageRequest ALL = PageRequest.of(0, 100_000);

    private final Database database;
    private AnnotationConfigApplicationContext context;

    YearBooksTests(Database database) {
        this.database = database;
    }

    @BeforeAll
    void open() {
        context = database.with(YearBeans.ALL);
        RandomYears years = new RandomYears(context.getBean(JdbcClient.class), 20230915);
        years.cases(CASES);
        years.services(ENTRIES);
        years.entries(context.getBean(Registers.class), ENTRIES);
    }

    @AfterAll
    void close() {
        context.close();
    }

    @TestFactory
    Stream<DynamicTest> what_stands_behind_a_figure_comes_to_the_figure_and_each_stands_there_once() {
        Year year = books().of(2023);
        return context.getBean(YearFigures.class).all().stream().map(figure -> DynamicTest.dynamicTest(figure.key(), () -> {
            List<Behind> behind = behind(figure.key());
            assertThat(behind.stream().map(Behind::share).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(year.of(figure.key()));
            assertThat(new HashSet<>(behind.stream().map(Behind::id).toList())).hasSize(behind.size());
        }));
    }

    @TestFactory
    Stream<DynamicTest> its_pages_one_after_another_are_the_whole_list() {
        return books().figures().stream().map(figure -> DynamicTest.dynamicTest(figure.key(), () -> {
            YearBooks.Listed first = books().listed(figure, 2023, PageRequest.of(0, 40));
            List<Behind> pages = new ArrayList<>();
            for (int page = 0; page * 40L < first.count(); page++) {
                pages.addAll(books().listed(figure, 2023, PageRequest.of(page, 40)).rows());
            }
            assertThat(pages).isEqualTo(behind(figure.key())).hasSize((int) first.count());
            assertThat(first.rows()).hasSizeLessThanOrEqualTo(40);
            assertThat(first.sum()).isEqualByComparingTo(pages.stream().map(Behind::share).reduce(BigDecimal.ZERO, BigDecimal::add));
        }));
    }

    private List<Behind> behind(String figure) {
        return books().listed(books().figure(figure), 2023, ALL).rows();
    }

    @Test
    void every_figure_but_that_of_the_police_is_tested_over_something() {
        Year year = books().of(2023);
        Set<String> nothing = Set.of("penalties.column-8");
        assertThat(context.getBean(YearFigures.class).all()).filteredOn(figure -> year.of(figure.key()).signum() == 0)
                .extracting(YearFigure::key).isSubsetOf(nothing);
    }

    @Test
    void the_columns_of_the_first_table_come_to_all_penalties_and_the_rounds_of_both_sorts_to_all_rounds() {
        Year year = books().of(2023);
        assertThat(year.values().keySet().stream().filter(key -> key.startsWith("penalties.column-")).map(year::of)
                .reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(year.of("penalties.all"));
        assertThat(year.of("reviews.penalty").add(year.of("reviews.other"))).isEqualByComparingTo(year.of("reviews.all"));
    }

    @TestFactory
    Stream<DynamicTest> what_the_bodies_did_comes_to_the_whole_and_each_to_what_stands_behind_it() {
        Year year = books().of(2023);
        assertThat(year.bodies()).extracting(Year.OfBody::body).containsExactly("LX", "FJ", "OLD");
        return books().figures().stream().filter(YearFigure::isByBody).map(figure -> DynamicTest.dynamicTest(figure.key(), () -> {
            assertThat(year.bodies().stream().map(body -> body.of(figure.key())).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(year.of(figure.key()));
            year.bodies().forEach(body -> assertThat(books().listed(figure, 2023, body.body(), ALL).rows().stream().map(Behind::share)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(body.of(figure.key())));
        }));
    }

    @Test
    void coercion_is_what_cases_and_the_register_tell_and_what_a_court_collects_is_not_counted_twice() {
        Year year = books().of(2023);
        assertThat(year.of("coercion.of-cases").add(year.of("coercion.of-register"))).isEqualByComparingTo(year.of("coercion.all"));
        assertThat(year.values().keySet().stream().filter(key -> key.startsWith("coercion.") && !key.contains(".of-")
                && !key.endsWith(".all")).map(year::of).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(year.of("coercion.all"));
        assertThat(year.of("coercion.of-cases").longValueExact()).isEqualTo(facts("outcome <> 'SURCHARGE_BY_COURT'"))
                .isLessThan(facts("1 = 1"));
    }

    @Test
    void what_stands_behind_coercion_says_which_act_it_was() {
        assertThat(behind("coercion.seize").stream().filter(one -> one.link().startsWith("/cases/")))
                .isNotEmpty().extracting(Behind::what).containsOnly("扣押：事项");
        assertThat(behind("cases.filed")).extracting(Behind::what).containsOnly("事项");
    }

    private long facts(String which) {
        return context.getBean(JdbcClient.class).sql("select count(*) from fact where kind in ('MEASURE', 'ENFORCED', 'COURT')"
                + " and procedure_key = 'penalty' and happened_on between '2023-01-01' and '2023-12-31' and " + which)
                .query(Long.class).single();
    }

    @Test
    void what_was_withdrawn_does_not_count() {
        assertThat(books().of(2023).of("publicity.events").longValueExact()).isEqualTo(entries("withdrawn_at is null"))
                .isLessThan(entries("1 = 1"));
    }

    @Test
    void what_was_kept_of_a_closed_year_is_given_back_byte_by_byte() {
        ClosedYears closed = context.getBean(ClosedYears.class);
        byte[] bytes = books().snapshot(2022).written();
        assertThat(closed.over(2024)).containsExactly(2023, 2022);
        closed.add(2022, "督办员甲");
        closed.keep(2022, "figures", bytes);
        assertThat(closed.content(2022, "figures")).contains(bytes);
        assertThat(closed.content(2023, "figures")).isEmpty();
        assertThat(closed.papers(2022)).containsExactly(new ClosedYears.Kept("figures", Bytes.sha256(bytes)));
        assertThat(closed.all()).containsExactly(new ClosedYears.Closed(2022, LocalDateTime.of(2024, 1, 15, 0, 0), "督办员甲"));
        assertThat(Supplement.between(Snapshot.read(bytes), books().snapshot(2022), books().figures()).changes()).isEmpty();
    }

    @Test
    void another_year_has_other_figures_and_a_year_without_anything_has_none() {
        assertThat(books().of(2022).of("cases.filed")).isNotEqualByComparingTo(books().of(2023).of("cases.filed"));
        assertThat(books().of(2019).values().values()).allMatch(value -> value.signum() == 0);
    }

    private long entries(String which) {
        return context.getBean(JdbcClient.class).sql("select count(*) from register_entry where register_key = 'publicity'"
                + " and happened_on between '2023-01-01' and '2023-12-31' and " + which).query(Long.class).single();
    }

    private YearBooks books() {
        return context.getBean(YearBooks.class);
    }
}
